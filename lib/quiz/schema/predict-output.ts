import { z } from 'zod'
import { Anticipated, asked, Feedback, OneRightOption } from './asked'

const Typed = z.strictObject({
  accept: z.array(z.string().min(1)).min(1).describe('Every form that is right; white space folds.'),
  caseSensitive: z.boolean().default(false),
  feedback: Feedback.describe('When it is right.'),
  anticipated: Anticipated,
  otherwise: Feedback.describe('For a wrong answer that nobody anticipated.'),
})

/** What will the screen show? To pick, or to type. */
export const PredictOutput = z
  .strictObject({
    ...asked,
    kind: z.literal('predict-output'),
    pick: OneRightOption.optional(),
    type: Typed.optional(),
  })
  .refine(({ pick, type }) => (pick === undefined) !== (type === undefined), {
    message: 'predict-output needs either "pick" with options or "type" with accepted texts',
  })

export type TypedOutput = z.infer<typeof Typed>
