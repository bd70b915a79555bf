import type { InsightLesson } from './insight-rows'
import type { Reading } from './read-answers'

export interface ClassMisconception {
  misconception: string
  /** Who showed it in a first attempt, however often. */
  learners: number
  /** Who answered a question that can show it. */
  of: number
  /** `learners / of` */
  share: number
  /** The questions that showed it, and where the course answers them. */
  places: readonly MisconceptionPlace[]
}

export interface MisconceptionPlace {
  questionId: string
  lessonTitle: string
  href: string
}

/**
 * The misconceptions of a class, the one that most learners showed first; of equals the one with the larger share.
 *
 * Learners are counted, not answers. The share is of those who answered a question that can show it: whoever was never
 * asked has not been cleared of it.
 */
export function buildMisconceptions(
  readings: readonly Reading[],
  lessons: readonly InsightLesson[],
): ClassMisconception[] {
  const found = new Map<string, { asked: Set<string>; showed: Set<string>; questions: Set<string> }>()
  for (const { userId, questionId, meaning } of readings) {
    for (const misconception of meaning?.possible ?? []) {
      const one = found.get(misconception) ?? { asked: new Set(), showed: new Set(), questions: new Set() }
      found.set(misconception, one)
      one.asked.add(userId)
      if (!meaning?.shown.includes(misconception)) continue
      one.showed.add(userId)
      one.questions.add(questionId)
    }
  }
  return [...found]
    .filter(([, { showed }]) => showed.size > 0)
    .map(([misconception, { asked, showed, questions }]) => ({
      misconception,
      learners: showed.size,
      of: asked.size,
      share: showed.size / asked.size,
      places: placesOf(questions, lessons),
    }))
    .sort((a, b) => b.learners - a.learners || b.share - a.share || compareWords(a.misconception, b.misconception))
}

function placesOf(questions: ReadonlySet<string>, lessons: readonly InsightLesson[]): MisconceptionPlace[] {
  return lessons.flatMap(({ title, path, quiz }) =>
    quiz.questions
      .filter(({ id }) => questions.has(id))
      .map(({ id, see }) => ({ questionId: id, lessonTitle: title, href: `${path}#${see}` })),
  )
}

function compareWords(one: string, other: string): number {
  return one < other ? -1 : 1
}
