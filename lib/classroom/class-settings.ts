import { z } from 'zod'
import { nameLine } from './name-line'
import { findTimeZone, listTimeZones } from './time-zones'

export const MAX_CAPACITY = 2_000

/** Kept under its name of today, whatever browser, old page or program names it. */
const TimeZone = z.string({ error: 'The time zone is missing.' }).transform((name, context) => {
  const zone = findTimeZone(name, listTimeZones())
  if (zone !== undefined) return zone
  context.addIssue({ code: 'custom', message: 'This time zone is not known here. Choose one from the list.' })
  return z.NEVER
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
