import { z } from 'zod'
import { Anticipated, asked, Feedback } from './asked'

/** A command to type. It is parsed: the order of flags, their short and long forms and quoting do not matter. */
export const Command = z.strictObject({
  ...asked,
  kind: z.literal('command'),
  accept: z.array(z.string().min(1)).min(1).describe('Every command that is right, each in one of its forms.'),
  optional: z
    .array(z.string().startsWith('-'))
    .default([])
    .describe('Flags that may stand there and change nothing that is asked: "--rm", "-d".'),
  feedback: Feedback.describe('When it is right.'),
  anticipated: Anticipated,
  otherwise: Feedback.describe('For a wrong command that nobody anticipated.'),
})
