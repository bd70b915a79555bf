import { z } from 'zod'

/** Long enough to say something, in characters; short enough to be read in a list. */
const REASON_LENGTH = { min: 3, max: 500 }

const PERCENT_FAULT = 'The grade is a whole number from 0 to 100, or empty to take back the one that was set.'
/** No database and no screen has a use for them. */
const UNSEEN_SIGN = /[^\P{Cc}\n]|\p{Surrogate}/u

/** As a form sends it: empty takes the hand-set grade back. */
const Percent = z.string({ error: PERCENT_FAULT }).transform((typed, context) => {
  const text = typed.trim().replace(/\s*%$/, '')
  if (text === '') return null
  if (/^(\d{1,2}|100)$/.test(text)) return Number(text)
  context.addIssue({ code: 'custom', message: PERCENT_FAULT })
  return z.NEVER
})

const Reason = z
  .string({ error: 'The reason is missing.' })
  .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim())
  .superRefine((reason, context) => {
    const fault = findReasonFault(reason)
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
  })

/** What is wrong with a reason, in a sentence. */
export function findReasonFault(reason: string): string | undefined {
  const length = [...reason].length
  if (length === 0) return 'The reason is missing.'
  if (length < REASON_LENGTH.min)
    return `The reason has ${length} characters; at least ${REASON_LENGTH.min} are needed.`
  if (length > REASON_LENGTH.max)
    return `The reason has ${length} characters; at most ${REASON_LENGTH.max} are allowed.`
  if (UNSEEN_SIGN.test(reason)) return 'The reason holds a character that cannot be shown. Type it anew.'
  return undefined
}

/** A grade set by hand, from the fields of a form. */
export const OverrideFields = z.object({ percent: Percent, reason: Reason })
