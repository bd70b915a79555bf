import { z } from 'zod'
import { Id, SkillId } from '@/lib/id'

const Feedback = z.string().min(15).describe('What would happen and why, not only right or wrong.')
const Misconception = z.string().min(5).max(120).describe('The false idea that makes people give this answer.')

const RightOption = z.strictObject({ id: Id, text: z.string().min(1), correct: z.literal(true), feedback: Feedback })
const WrongOption = z.strictObject({
  id: Id,
  text: z.string().min(1),
  correct: z.literal(false).optional(),
  misconception: Misconception,
  feedback: Feedback,
})

const Option = z.union([RightOption, WrongOption])

const asked = {
  id: Id.describe('Permanent, unique over all content: attempts refer to it.'),
  prompt: z.string().min(10).describe('A situation or a claim to judge.'),
  skills: z.array(SkillId).min(1),
  objectives: z.array(Id).default([]),
  show: z.string().startsWith('examples/').optional().describe('A listing shown with the question.'),
  see: z.string().min(1).describe('Anchor of the heading that answers it.'),
}

const ChooseOne = z
  .strictObject({ ...asked, kind: z.literal('choose-one'), options: z.array(Option).min(2).max(6) })
  .refine((question) => question.options.filter(isRight).length === 1, {
    message: 'choose-one needs exactly one option with "correct: true"',
    path: ['options'],
  })

const ChooseSeveral = z
  .strictObject({ ...asked, kind: z.literal('choose-several'), options: z.array(Option).min(3).max(8) })
  .refine((question) => question.options.some(isRight) && !question.options.every(isRight), {
    message: 'choose-several needs at least one right and one wrong option',
    path: ['options'],
  })

const ShortAnswer = z.strictObject({
  ...asked,
  kind: z.literal('short-answer'),
  accept: z.array(z.string().min(1)).min(1).describe('Every form that is right; white space folds.'),
  caseSensitive: z.boolean().default(false),
  feedback: Feedback.describe('When it is right.'),
  anticipated: z
    .array(
      z.strictObject({ answers: z.array(z.string().min(1)).min(1), misconception: Misconception, feedback: Feedback }),
    )
    .default([]),
  otherwise: Feedback.describe('For a wrong answer that nobody anticipated.'),
})

/** One question with its key. New kinds join the union; `QuestionView` and `gradeQuestion` then fail to compile until they know them. */
export const Question = z.discriminatedUnion('kind', [ChooseOne, ChooseSeveral, ShortAnswer])

/** `quiz.yaml`, with the answer key: server only. */
export const Quiz = z.strictObject({ id: Id, questions: z.array(Question).min(6).max(10) })

export type Option = z.infer<typeof Option>
export type ChoiceQuestion = z.infer<typeof ChooseOne> | z.infer<typeof ChooseSeveral>
export type ShortAnswerQuestion = z.infer<typeof ShortAnswer>
export type Question = z.infer<typeof Question>
export type Quiz = z.infer<typeof Quiz>

export function isRight(option: Option): boolean {
  return option.correct === true
}
