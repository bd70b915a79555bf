import type { MergeReport } from '@/lib/progress/find-news'
import type { FactCounts } from '@/lib/progress/sync'

/** `1 attempt`, `12 attempts`. */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** To the quarter of an hour: what is left is an estimate anyway. */
export function sayMinutes(minutes: number): string {
  if (minutes < 60) return countOf(minutes, 'minute')
  const quarters = Math.round(minutes / 15)
  const [hours, rest] = [Math.floor(quarters / 4), (quarters % 4) * 15]
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** What a file brings, before it is taken in or after. */
export function sayReport(report: MergeReport, isDone: boolean): string {
  const added = told(report, 'added')
  const known = told(report, 'known')
  const smaller = report.positions.added + report.settings.added > 0
  if (added.length === 0 && !smaller) return 'Everything in this file is already here.'
  // Where somebody was last is not worth a number.
  const news = joinWords(added.length > 0 ? added : ['Your last places and settings'])
  return [
    `${news} ${isDone ? 'added' : 'will be added'}.`,
    ...(known.length > 0 ? [`Already here: ${joinWords(known)}.`] : []),
  ].join(' ')
}

function told(report: MergeReport, which: 'added' | 'known'): string[] {
  const { attempts, reviews, placements, reads, ticks } = report
  return listCounts({
    attempts: attempts[which],
    reviews: reviews[which],
    placements: placements[which],
    reads: reads[which],
    ticks: ticks[which],
  })
}

/** What of each kind there is, in words; what there is none of is left out, and so are places and settings. */
export function listCounts(counts: Omit<FactCounts, 'positions' | 'settings'>): string[] {
  const { attempts, reviews, placements, reads, ticks } = counts
  return [
    attempts > 0 && countOf(attempts, 'attempt'),
    reads > 0 && countOf(reads, 'lesson read', 'lessons read'),
    reviews > 0 && countOf(reviews, 'review answer'),
    placements > 0 && countOf(placements, 'placement check'),
    ticks > 0 && countOf(ticks, 'tick in a checklist', 'ticks in checklists'),
  ].filter((words) => words !== false)
}
