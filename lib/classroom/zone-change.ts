import { count } from './assignment-words'
import { sayMoment } from './say-moment'

interface Dated {
  title: string
  opensAt: number
  dueAt: number | null
}

interface ZoneChange {
  /** IANA names. */
  from: string
  to: string
}

/**
 * What another time zone means for the dates of a class: they stay the same moments, and read otherwise. Undefined where
 * all of them read as before.
 */
export function explainZoneChange({ from, to }: ZoneChange, assignments: readonly Dated[]): string | undefined {
  const readsOtherwise = (at: number | null) => at !== null && sayMoment(at, from) !== sayMoment(at, to)
  const due = assignments.filter(({ dueAt }) => readsOtherwise(dueAt))
  const opening = assignments.filter(({ opensAt }) => readsOtherwise(opensAt))
  const dated = new Set([...due, ...opening])
  const [example] = dated
  if (!example) return undefined
  const { title, opensAt, dueAt } = example
  const [verb, at] = dueAt === null ? ['opens', opensAt] : ['is due', dueAt]
  const one = `“${title}” ${verb} ${sayMoment(at, from)} as it is (${from}), and ${sayMoment(at, to)} then (${to}).`
  const all = `The dates of ${count(dated.size, 'assignment')} stay the same moments and will read otherwise`
  return `${all}: ${one} If the clock should say what it says now, save this, and then change the dates.`
}
