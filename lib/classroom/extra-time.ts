import { z } from 'zod'

const MAX_PERCENT = 300
const FAULT = `Extra time is a whole percentage from 0 to ${MAX_PERCENT}, as 25 or 25 %.`

/** What a time limit is longer by for one learner, as it is typed; empty for nothing. */
export const ExtraTime = z.string({ error: FAULT }).transform((typed, context) => {
  const [, digits] = /^\+?\s*(\d{1,9})\s*%?$/.exec(typed.trim() || '0') ?? []
  const percent = Number(digits ?? Number.NaN)
  if (percent <= MAX_PERCENT) return percent
  context.addIssue({ code: 'custom', message: FAULT })
  return z.NEVER
})
