import { z } from 'zod'
import { Id } from '@/lib/id'
import { asked, Distractor, Feedback, Misconception } from './asked'

const Pair = z.strictObject({
  id: Id,
  left: z.string().min(1),
  right: z.string().min(1).describe('Plain text: it stands in a list to choose from.'),
  feedback: Feedback.describe('Why the two belong together.'),
})

const MixUp = z.strictObject({
  left: Id,
  right: Id.describe('The id of another pair, or of a distractor.'),
  misconception: Misconception,
  feedback: Feedback,
})

/** Things to pair, with answers that belong to none of them. */
export const MatchPairs = z.strictObject({
  ...asked,
  kind: z.literal('match-pairs'),
  pairs: z.array(Pair).min(3).max(7),
  distractors: z.array(Distractor).max(3).default([]),
  mixUps: z.array(MixUp).default([]).describe('Wrong pairs that people make, and why.'),
})
