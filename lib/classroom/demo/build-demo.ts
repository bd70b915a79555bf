import { buildDemoAssignments, type DemoAssignment, type DemoLesson, dayBefore } from './demo-assignments'
import { type DemoLearner, listDemoLearners, MOST_LEARNERS } from './demo-learners'
import { buildDemoWork, type DemoWork } from './demo-work'
import { diceOf, makeDice } from './dice'

export interface DemoClass {
  name: string
  timeZone: string
  createdAt: number
  learners: readonly DemoLearner[]
  assignments: readonly DemoAssignment[]
  /** By the places of its learner and its assignment in their lists. */
  work: readonly (DemoWork & { learner: number; assignment: number })[]
}

interface Wanted {
  seed: string | number
  now: number
  /** In course order; each class begins at another place. */
  lessons: readonly DemoLesson[]
  /** Of all classes together; at most `MOST_LEARNERS`. */
  learners: number
  weeks: number
}

/** What marks a class of the demo for everybody who sees it. */
const DEMO_NAME = 'Demo: '

const CLASSES = [
  { name: `${DEMO_NAME}Evening course`, timeZone: 'Europe/Vienna' },
  { name: `${DEMO_NAME}Second year`, timeZone: 'America/New_York' },
]

/**
 * An example school: classes with learners, assignments of the last weeks, and plausible answers to their quizzes. The
 * same seed, time and course make the same school.
 */
export function buildDemo({ seed, now, lessons, learners, weeks }: Wanted): DemoClass[] {
  if (learners > MOST_LEARNERS) throw new RangeError(`the demo has names for ${MOST_LEARNERS} learners`)
  const dice = makeDice(seed)
  return CLASSES.map(({ name, timeZone }, place): DemoClass => {
    const part = (of: number) => Math.floor((of * place) / CLASSES.length)
    const from = part(learners)
    const count = Math.floor((learners * (place + 1)) / CLASSES.length) - from
    const attending = listDemoLearners(dice, { from, count })
    const assignments = buildDemoAssignments({ lessons: lessons.slice(part(lessons.length)), weeks, timeZone, now })
    const work = attending.flatMap((learner, learnerPlace) =>
      assignments.flatMap((assignment, week) => {
        const own = diceOf(dice, `${learner.name}/${week}`)
        const done = buildDemoWork({ learner, assignment, week, timeZone, now, dice: own })
        return done.map((one) => ({ ...one, learner: learnerPlace, assignment: week }))
      }),
    )
    return {
      name,
      timeZone,
      createdAt: dayBefore(assignments, { timeZone, now }),
      learners: attending,
      assignments,
      work,
    }
  })
}
