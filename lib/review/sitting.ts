import type { ReviewPlan } from './review-plan'

/** One go at the day's questions, in the order that it began with. */
export interface Sitting<Reviewed extends { questionId: string }> {
  queue: readonly string[]
  /** What was answered in it, in order. */
  done: readonly Reviewed[]
  /** Questions that could not be had: the course dropped them meanwhile. */
  missing: readonly string[]
}

/** The questions that a sitting still asks. What was answered elsewhere today, in another tab, is passed over. */
export function listRemaining<Reviewed extends { questionId: string }>(
  { queue, done, missing }: Sitting<Reviewed>,
  { cards, today }: Pick<ReviewPlan, 'cards' | 'today'>,
): string[] {
  const over = new Set([...missing, ...done.map(({ questionId }) => questionId)])
  return queue.filter((id) => {
    const card = cards.get(id)
    return card !== undefined && card.memory.lastDay < today && !over.has(id)
  })
}
