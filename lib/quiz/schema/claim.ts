import { z } from 'zod'
import { asked, Feedback, Misconception, OneRightOption } from './asked'

/** The prompt is a claim: true or false, and why. */
export const Claim = z.strictObject({
  ...asked,
  kind: z.literal('claim'),
  holds: z.boolean().describe('Whether the claim is true.'),
  feedback: Feedback.describe('When it was judged rightly.'),
  misconception: Misconception,
  otherwise: Feedback.describe('When it was judged wrongly.'),
  reasons: OneRightOption,
})
