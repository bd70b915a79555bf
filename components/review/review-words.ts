import { writeDay, writeWait } from '@/lib/review/day-words'
import type { ForecastDay } from '@/lib/review/forecast'

/** `1 question`, `4 questions`. */
export function countQuestions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`
}

/** `Next: tomorrow, 4 questions.` A day that is further off is told with its date. */
export function sayNext(next: ForecastDay | undefined, today: number): string {
  if (!next) return 'Nothing else is waiting: the quizzes of other lessons bring new questions.'
  const wait = next.day - today
  const when = wait === 1 ? writeWait(wait) : `${writeWait(wait)} (${writeDay(next.day)})`
  return `Next: ${when}, ${countQuestions(next.count)}.`
}
