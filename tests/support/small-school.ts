import { buildSchool } from '@/lib/cli/demo/build-school'
import { MORNING } from './school'

/** Six learners of the demo in two weeks, on the quizzes of the course. */
export function buildSmallSchool() {
  return buildSchool({ seed: 'small', now: MORNING, learners: 6, weeks: 2 })
}
