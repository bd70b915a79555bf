import { z } from 'zod'
import { Id, SkillId } from '@/lib/id'

export const Feedback = z.string().min(15).describe('What would happen and why, not only right or wrong.')
export const Misconception = z.string().min(5).max(120).describe('The false idea that makes people give this answer.')
export const ExamplePath = z.string().startsWith('examples/')

const Value = z.union([z.string().min(1), z.number()])
const Name = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'a parameter is a word such as "port" or "hostPort"')

/** What every kind of question has. */
export const asked = {
  id: Id.describe('Permanent, unique over all content: attempts refer to it.'),
  prompt: z.string().min(10).describe('A situation or a claim to judge.'),
  skills: z.array(SkillId).min(1),
  objectives: z.array(Id).default([]),
  show: ExamplePath.optional().describe('A listing shown with the question.'),
  see: z.string().min(1).describe('Anchor of the heading that answers it.'),
  vary: z
    .array(z.record(Name, Value))
    .min(2)
    .max(12)
    .optional()
    .describe('Sets of values for "{{name}}" in the texts; an attempt draws one.'),
  compute: z
    .record(Name, z.string().min(1))
    .optional()
    .describe('Further values, computed from those of "vary": "replicas + surge".'),
}

const RightOption = z.strictObject({ id: Id, text: z.string().min(1), correct: z.literal(true), feedback: Feedback })
const WrongOption = z.strictObject({
  id: Id,
  text: z.string().min(1),
  correct: z.literal(false).optional(),
  misconception: Misconception,
  feedback: Feedback,
})

export const Option = z.union([RightOption, WrongOption])
export type Option = z.infer<typeof Option>

export function isRight(option: Option): boolean {
  return option.correct === true
}

/** Options of which exactly one is right. */
export const OneRightOption = z
  .array(Option)
  .min(2)
  .max(6)
  .refine((options) => options.filter(isRight).length === 1, 'needs exactly one option with "correct: true"')

/** A thing to place or to pair that belongs nowhere: a misconception that a learner may have. */
export const Distractor = z.strictObject({
  id: Id,
  text: z.string().min(1),
  misconception: Misconception,
  feedback: Feedback,
})

/** Typed answers that are wrong for a known reason. */
export const Anticipated = z
  .array(
    z.strictObject({
      answers: z.array(z.string().min(1)).min(1),
      misconception: Misconception,
      feedback: Feedback,
    }),
  )
  .default([])
export type Anticipated = z.infer<typeof Anticipated>
