import { z } from 'zod'
import { Id } from '@/lib/id'
import { Anticipated, asked, ExamplePath, Feedback } from './asked'

const Gap = z.strictObject({
  id: Id,
  line: z.int().min(1).describe('The line of the file.'),
  hides: z.string().min(1).describe('The piece of the line that the learner has to write.'),
  accept: z.array(z.string().min(1)).default([]).describe('Other pieces that are right as well.'),
  feedback: Feedback.describe('When it is right.'),
  anticipated: Anticipated,
  otherwise: Feedback.describe('For a wrong piece that nobody anticipated.'),
})

/** A real file with pieces left out. YAML is compared as data, a Dockerfile by its instructions. */
export const FillGaps = z.strictObject({
  ...asked,
  kind: z.literal('fill-gaps'),
  show: ExamplePath.describe('The whole and right file.'),
  gaps: z.array(Gap).min(1).max(6),
})

export type Gap = z.infer<typeof Gap>
