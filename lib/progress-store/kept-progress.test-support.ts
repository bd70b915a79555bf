import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { KeptProgress } from './kept-progress'
import type { ProgressState } from './progress-state'

const NAME = 'drydock'

/** A tab of this site: what it shows, how often it told the others, and what it told the page. */
export async function openTab() {
  const shown: ProgressState[] = []
  const heard: string[] = []
  const tab = { shown, told: 0, heard }
  const kept = await KeptProgress.open({
    name: NAME,
    now: () => hour(0),
    publish: (state) => shown.push(state),
    tellOthers: () => {
      tab.told += 1
      tab.heard.push('tell others')
    },
    firstWorkKept: () => tab.heard.push('first work'),
    erased: () => tab.heard.push('erased'),
  })
  return Object.assign(tab, { kept, trouble: () => shown.at(-1)?.trouble })
}

/** A connection that is not of this code: an older or newer release, or a look from the outside. */
export function openRaw(version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

export const read = someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] })
export const everything = someFacts({
  attempts: [sampleAttempt()],
  reviews: [{ id: 'r1', questionId: 'q1', skills: [], verdict: 'right', sure: true, rating: 3, at: hour(2) }],
  placements: [{ id: 'p1', at: hour(1), answers: [], knownModules: ['m1'] }],
  reads: [{ lessonId: 'l01', at: hour(1) }],
  positions: [{ lessonId: 'l01', anchor: 'quiz', at: hour(1) }],
  settings: [{ name: 'review-paused', value: true, at: hour(1) }],
  ticks: [{ checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(1) }],
})
