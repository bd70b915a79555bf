import type { QuestionBank } from '../quiz/question-bank'
import { interleave } from './interleave'
import type { ReviewPlan } from './review-plan'

/**
 * What to ask now, in order, see `interleave`; urgent is what was answered wrong and surely.
 * Made once for a sitting: the next plan knows nothing of the order that was begun.
 */
export function buildReviewQueue(plan: ReviewPlan, bank: QuestionBank): string[] {
  const due = plan.days.find(({ day }) => day === plan.today)?.questionIds ?? []
  return interleave(due, bank, (id) => plan.cards.get(id)?.sureButWrong === true)
}
