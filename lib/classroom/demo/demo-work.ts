import type { Answers } from '@/lib/quiz/answers'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { moveDays } from '../move-days'
import { answerQuiz } from './demo-answers'
import type { DemoAssignment, DemoLesson } from './demo-assignments'
import type { DemoLearner } from './demo-learners'
import { type Dice, diceOf, rollWhole } from './dice'

/** A quiz that a learner of the school handed in. */
export interface DemoWork {
  lessonId: string
  /** Which of the learner's attempts at this quiz, counted from 1. */
  number: number
  seed: number
  startedAt: number
  finishedAt: number
  answers: Answers
}

interface Doing {
  learner: DemoLearner
  assignment: DemoAssignment
  /** Counted from 0. */
  week: number
  timeZone: string
  now: number
  dice: Dice
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** After the opening at nine: afternoons and evenings. */
const HOURS = { from: 4, to: 12 }
/** The last of the seven that ends before the due time. */
const LAST_DAY = 6
const LATE_DAYS = { from: 8, to: 10 }
const MINUTES = { from: 5, to: 22 }
/** Whoever is content does not try again. */
const CONTENT = 0.8
const SEEDS = 2 ** 32

/** What one learner has handed in for one assignment by now, in the order of time. */
export function buildDemoWork(doing: Doing): DemoWork[] {
  if (isMissed(doing)) return []
  const start = startOf(doing)
  const work = doing.assignment.lessons.flatMap((lesson, index) =>
    attemptQuiz(lesson, doing, start + index * rollWhole(doing.dice('pause'), 25, 60) * MINUTE_MS),
  )
  return work.filter(({ finishedAt }) => finishedAt <= doing.now)
}

function isMissed({ learner: { way }, week, dice }: Doing): boolean {
  if (way === 'absent') return week >= 2 || dice('missed') < 0.2
  return dice('missed') < (way === 'late' ? 0.12 : 0.04)
}

function startOf({ learner: { way }, assignment: { terms }, timeZone, dice }: Doing): number {
  const isLate = dice('late') < (way === 'late' ? 0.5 : 0.03)
  const day = isLate
    ? rollWhole(dice('day'), LATE_DAYS.from, LATE_DAYS.to)
    : // The larger of two: most come near the end.
      Math.max(rollWhole(dice('day'), 0, LAST_DAY), rollWhole(dice('other day'), 0, LAST_DAY))
  const minutes = rollWhole(dice('minutes'), HOURS.from * 60, HOURS.to * 60)
  return moveDays(terms.opensAt, day, timeZone) + minutes * MINUTE_MS + Math.floor(dice('seconds') * MINUTE_MS)
}

function attemptQuiz(lesson: DemoLesson, { learner, assignment: { terms }, dice }: Doing, start: number): DemoWork[] {
  const most = terms.attemptsLimit ?? (learner.way === 'stuck' ? 4 : 3)
  const work: DemoWork[] = []
  let startedAt = start
  for (let number = 1; number <= most; number++) {
    const own = diceOf(dice, `${lesson.id}/${number}`)
    const seed = Math.floor(own('seed') * SEEDS)
    // What was told after one attempt helps in the next; whoever is stuck is not helped by it.
    const ability = learner.ability + (learner.way === 'stuck' ? 0.1 : 0.7) * (number - 1)
    const answers = answerQuiz(lesson.quiz, { seed, ability, dice: own })
    const minutes = rollWhole(own('duration'), MINUTES.from, MINUTES.to)
    const finishedAt = startedAt + minutes * MINUTE_MS + Math.floor(own('seconds') * MINUTE_MS)
    work.push({ lessonId: lesson.id, number, seed, startedAt, finishedAt, answers })
    const { score, outOf } = gradeQuiz(lesson.quiz, { seed, answers })
    const isAgain = learner.way === 'stuck' || own('again') < 0.6
    if (score / outOf >= CONTENT || !isAgain) break
    startedAt = finishedAt + Math.floor((0.1 + own('rest')) * HOUR_MS)
  }
  return work
}
