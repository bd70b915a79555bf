import type { Answer } from '../answers'
import type { KindRules, PartMark, QuestionOf } from '../kind-rules'
import { tokenOf } from '../token'
import { longestInOrder } from './longest-in-order'
import { mixOptions } from './options'

/** Every step in its order, and nothing that does not belong. */
export const orderSteps: KindRules<'order-steps'> = {
  toView: (question, seed, text) => ({
    kind: 'order-steps',
    steps: mixOptions(question, [...question.steps, ...question.distractors], { seed, text }),
  }),
  judge(question, answer) {
    const { order, inOrder } = nearestOrder(question, answer)
    const isRight = answer.length === order.length && inOrder.size === order.length
    const strays = question.distractors.filter((stray) => answer.includes(tokenOf(question, stray)))
    return {
      isRight,
      insight: { right: inOrder.size, of: order.length, unit: 'steps' },
      parts: partsOf(question, answer, inOrder),
      ...(isRight ? {} : { accepted: order.map((token) => textOf(question, token)) }),
      misconceptions: strays.map(({ misconception }) => misconception),
    }
  },
  keyOf: (question) => question.steps.map((step) => tokenOf(question, step)),
  textsOf: ({ steps, distractors }) =>
    [...Object.entries({ steps, distractors })].flatMap(([field, entries]) =>
      entries.flatMap(({ text, feedback }, index) => [
        { text, entry: [field, index, 'text'] },
        { text: feedback, entry: [field, index, 'feedback'] },
      ]),
    ),
}

/** Of the right orders the one that the answer comes nearest to, and the steps that stand in its order. */
function nearestOrder(question: QuestionOf<'order-steps'>, answer: Answer) {
  const orders = [question.steps.map((step) => step.id), ...question.alsoRight].map((ids) =>
    ids.map((id) => tokenOf(question, { id })),
  )
  return orders
    .map((order) => ({ order, inOrder: new Set(longestInOrder(order, answer)) }))
    .reduce((best, found) => (found.inOrder.size > best.inOrder.size ? found : best))
}

/** What was placed, in the order in which it was placed; then what was left out, rightly or not. */
function partsOf(question: QuestionOf<'order-steps'>, answer: Answer, inOrder: ReadonlySet<string>): PartMark[] {
  const known = [...question.steps, ...question.distractors].map((step) => ({
    ...step,
    token: tokenOf(question, step),
  }))
  const placed = answer.flatMap((token) => known.find((step) => step.token === token) ?? [])
  const leftOut = known.filter((step) => !answer.includes(step.token))
  return [
    ...placed.map(({ token, text, feedback }, index) => {
      return { field: token, correct: inOrder.has(token), given: `${index + 1}. ${text}`, feedback }
    }),
    ...leftOut.map((step) => {
      const belongs = !('misconception' in step)
      return { field: step.token, correct: !belongs, given: belongs ? `– ${step.text}` : '', feedback: step.feedback }
    }),
  ]
}

function textOf(question: QuestionOf<'order-steps'>, token: string): string {
  return question.steps.find((step) => tokenOf(question, step) === token)?.text ?? ''
}
