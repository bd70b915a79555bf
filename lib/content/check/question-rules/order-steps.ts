import { suggest } from '../../suggest'
import type { QuestionFault } from '../../variant-faults'
import type { QuestionRule, QuestionToCheck } from './question-rule'
import { twinFaults } from './twins'

/** Steps can be told apart, and every further right order is an order of the same steps. */
export const orderStepsFaults: QuestionRule<'order-steps'> = ({ question }) => {
  const { steps, distractors } = question
  const texts = Object.entries({ steps, distractors }).flatMap(([field, entries]) =>
    entries.map(({ text }, index) => ({ text, entry: [field, index, 'text'] })),
  )
  return [...twinFaults(texts, 'steps'), ...orderFaults(question)]
}

function orderFaults({ steps, alsoRight }: QuestionToCheck<'order-steps'>['question']): QuestionFault[] {
  const ids = steps.map(({ id }) => id)
  const orders = [ids, ...alsoRight].map(String)
  return alsoRight.flatMap((order, index): QuestionFault[] => {
    const stranger = order.findIndex((id) => !ids.includes(id))
    if (stranger >= 0) {
      const id = order[stranger] ?? ''
      return [{ entry: ['alsoRight', index, stranger], message: `there is no step "${id}"${suggest(id, ids)}` }]
    }
    const entry = ['alsoRight', index]
    const missing = ids.filter((id) => !order.includes(id))
    if (missing.length > 0)
      return [{ entry, message: `this order has no "${missing.join('", "')}"; expected every step once` }]
    if (order.length > ids.length) {
      const twice = order.find((id, place) => order.indexOf(id) < place)
      return [{ entry, message: `this order has "${twice}" twice; expected every step once` }]
    }
    const before = orders.indexOf(String(order))
    if (before > index) return []
    return [
      { entry, message: `this is the order of ${before === 0 ? '"steps"' : `entry ${before}`} again; leave it out` },
    ]
  })
}
