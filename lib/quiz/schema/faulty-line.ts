import { z } from 'zod'
import { asked, ExamplePath, Feedback, Misconception, OneRightOption } from './asked'

/** A listing with one line that is wrong: which one, and why. */
export const FaultyLine = z.strictObject({
  ...asked,
  kind: z.literal('faulty-line'),
  show: ExamplePath,
  line: z.int().min(1).describe('The line that is wrong.'),
  feedback: Feedback.describe('When the line was found.'),
  anticipated: z
    .array(z.strictObject({ lines: z.array(z.int().min(1)).min(1), misconception: Misconception, feedback: Feedback }))
    .default([]),
  otherwise: Feedback.describe('For a line that nobody anticipated.'),
  reasons: OneRightOption,
})
