import { z } from 'zod'
import { nameLine } from './name-line'

export const MAX_CAPACITY = 2_000

/** Every zone that the server knows, as IANA names; not `Etc/GMT+5` and the like, which nobody lives in. */
export function listTimeZones(): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
}

const TimeZone = z.string({ error: 'The time zone is missing.' }).refine((name) => listTimeZones().includes(name), {
  error: 'This time zone is not known here. Choose one from the list.',
})

const CAPACITY_FAULT = `The number of learners is a whole number from 1 to ${MAX_CAPACITY}, or empty for any number.`

/** As a form sends it: empty for any number. */
const Capacity = z.string({ error: CAPACITY_FAULT }).transform((typed, context) => {
  const text = typed.trim()
  if (text === '') return null
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MAX_CAPACITY) return count
  context.addIssue({ code: 'custom', message: CAPACITY_FAULT })
  return z.NEVER
})

/** What an instructor decides about a class, from the fields of a form; what else the form holds is dropped. */
export const ClassSettings = z.object({
  name: nameLine({ what: 'The name of the class', max: 80 }),
  timeZone: TimeZone,
  capacity: Capacity,
})

export type ClassSettings = z.infer<typeof ClassSettings>
