import { z } from 'zod'
import { Id } from '@/lib/id'
import { asked, Distractor, Feedback } from './asked'

const Step = z.strictObject({
  id: Id,
  text: z.string().min(1),
  feedback: Feedback.describe('Why it stands where it stands.'),
})

/** Steps or lines to bring into order (a Parsons problem), with others that do not belong. */
export const OrderSteps = z.strictObject({
  ...asked,
  kind: z.literal('order-steps'),
  steps: z.array(Step).min(3).max(8).describe('In the right order.'),
  distractors: z.array(Distractor).max(4).default([]),
  alsoRight: z.array(z.array(Id)).default([]).describe('Other right orders of the same steps, by their ids.'),
})
