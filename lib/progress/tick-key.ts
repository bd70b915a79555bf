import type { TickFact } from './facts'

/** Names one item of one checklist: `l19-phase-1/not-root`. Neither part holds a slash. */
export function tickKey({ checklistId, item }: Pick<TickFact, 'checklistId' | 'item'>): string {
  return `${checklistId}/${item}`
}

/** What a key names. */
export function parseTickKey(key: string): Pick<TickFact, 'checklistId' | 'item'> {
  const [checklistId = '', item = ''] = key.split('/')
  return { checklistId, item }
}
