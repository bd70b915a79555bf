import { z } from 'zod'
import { AssignmentItem, type AssignmentTerms, MOST_ITEMS } from './assignment'
import { ITEM_FIELD, itemFieldName } from './item-field'
import { readLocalTime, toLocalTime } from './local-time'

/** No database and no screen has a use for the others. */
const SHOWN = /^(?:[\n\t]|[^\p{Cc}\p{Surrogate}])*$/u

/** What the fields of a form are read with. */
export interface AssignmentFormPlace {
  /** Of the class: what is typed is meant there. */
  timeZone: string
  /** What is saved now; a time that nobody touched stays to the second, also where its hour exists twice. */
  before?: Pick<AssignmentTerms, 'opensAt' | 'dueAt'>
}

/** Reads the fields of the form of an assignment, by their names; each fault names its field and says what to do. */
export function readAssignmentForm(
  fields: Readonly<Record<string, string>>,
  place: AssignmentFormPlace,
): z.ZodSafeParseResult<AssignmentTerms> {
  return buildSchema(place).safeParse({ ...fields, items: readItemFields(Object.keys(fields)) })
}

/** The fields as the form of an assignment starts with them; the inverse of `readAssignmentForm`. */
export function toAssignmentFields(terms: AssignmentTerms, timeZone: string): Record<string, string> {
  const text = (value: number | null) => (value === null ? '' : String(value))
  return {
    title: terms.title,
    note: terms.note,
    mode: terms.mode,
    opensAt: toLocalTime(terms.opensAt, timeZone),
    dueAt: terms.dueAt === null ? '' : toLocalTime(terms.dueAt, timeZone),
    attemptsLimit: text(terms.attemptsLimit),
    timeLimitMinutes: text(terms.timeLimitMinutes),
    requiredPercent: text(terms.requiredPercent),
    feedback: terms.feedback,
    ...Object.fromEntries(terms.items.map((item) => [itemFieldName(item), 'yes'])),
  }
}

function readItemFields(names: readonly string[]): AssignmentItem[] {
  return names.flatMap((name) => {
    if (!name.startsWith(ITEM_FIELD)) return []
    const [kind, id] = name.slice(ITEM_FIELD.length).split(':')
    return AssignmentItem.safeParse({ kind, id }).data ?? []
  })
}

function buildSchema({ timeZone, before }: AssignmentFormPlace) {
  return z
    .object({
      title: z
        .string('Give the assignment a title.')
        .trim()
        .min(1, 'Give the assignment a title.')
        .max(120, 'A title has 120 characters at most.')
        .regex(/^[^\p{Cc}\p{Surrogate}]*$/u, 'A title is one line, of characters that can be shown.'),
      note: z
        .string()
        .default('')
        .transform((text) => text.replaceAll('\r\n', '\n').trim())
        .pipe(
          z
            .string()
            .max(2000, 'A note has 2,000 characters at most.')
            .regex(SHOWN, 'The note holds a character that cannot be shown. Type it anew.'),
        ),
      items: z
        .array(AssignmentItem)
        .min(1, 'Choose at least one module, lesson or quiz.')
        .max(MOST_ITEMS, `Choose ${MOST_ITEMS} at most; a module stands for all its lessons.`),
      mode: z.enum(['practice', 'test'], 'Choose practice or a graded test.'),
      opensAt: moment({ timeZone, before: before?.opensAt }).pipe(z.number('Say when it opens.')),
      dueAt: moment({ timeZone, before: before?.dueAt }).default(null),
      attemptsLimit: wholeNumber({ from: 1, to: 20, of: 'The number of attempts' }),
      timeLimitMinutes: wholeNumber({ from: 1, to: 300, of: 'The time limit, in minutes,' }),
      requiredPercent: wholeNumber({ from: 1, to: 100, of: 'The required score, in percent,' }),
      feedback: z.enum(['at-once', 'after-due', 'never'], 'Choose when answers are explained.').default('at-once'),
    })
    .superRefine((terms, context) => {
      for (const [name, message] of listContradictions(terms)) {
        context.addIssue({ code: 'custom', path: [name], message })
      }
    })
    .transform(toPlainPractice)
}

/** A date and time in the time zone; null for an empty field. */
function moment({ timeZone, before }: { timeZone: string; before: number | null | undefined }) {
  return z.string().transform((typed, context): number | null => {
    if (typed === '') return null
    // Otherwise a moment in an hour that exists twice could not be saved again.
    if (before && typed === toLocalTime(before, timeZone)) return before
    const read = readLocalTime(typed, timeZone)
    if ('at' in read) return read.at
    context.addIssue({ code: 'custom', message: read.fault })
    return z.NEVER
  })
}

/** A field that may stay empty. */
function wholeNumber({ from, to, of }: { from: number; to: number; of: string }) {
  return z
    .string()
    .trim()
    .default('')
    .transform((text) => (/^\d{0,4}$/.test(text) ? text : 'NaN'))
    .transform((text) => (text === '' ? null : Number(text)))
    .refine((number) => number === null || (number >= from && number <= to), {
      error: `${of} is a whole number from ${from} to ${to}, or empty.`,
    })
}

function listContradictions({ opensAt, dueAt, mode, feedback }: AssignmentTerms): [field: string, message: string][] {
  const isBackwards = dueAt !== null && dueAt <= opensAt
  const isEndless = mode === 'test' && feedback === 'after-due' && dueAt === null
  return [
    ...(isBackwards ? [['dueAt', 'It must be due after it opens.'] satisfies [string, string]] : []),
    ...(isEndless ? [['feedback', 'Explaining after the due date needs a due date.'] satisfies [string, string]] : []),
  ]
}

/** Limits and withheld feedback are for tests: practice is repeated at will, and explained at once. */
function toPlainPractice(terms: AssignmentTerms): AssignmentTerms {
  if (terms.mode === 'test') return terms
  return { ...terms, attemptsLimit: null, timeLimitMinutes: null, feedback: 'at-once' }
}
