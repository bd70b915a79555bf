/** How the last try of a form went; what a server action answers and its form shows. */
export type FormState =
  | { status: 'fresh' }
  | {
      status: 'refused'
      /** A sentence for the whole form. */
      reason: string
      /** Field name -> what is wrong with it. */
      faults: Readonly<Record<string, string>>
      /** Field name -> what was typed, so that nothing is lost. Never of a password. */
      values: Readonly<Record<string, string>>
      /** Nothing is wrong with what was typed: the same may be taken in a moment. */
      isTemporary?: true
    }
  | {
      status: 'done'
      message: string
      /** Something that is shown this once, as a code to write down. */
      shownOnce?: string
    }

export type RefusedForm = Extract<FormState, { status: 'refused' }>

export const FRESH: FormState = { status: 'fresh' }

/** A server action of a form that shows its answer itself. */
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

const SECRET = /password|code$|token/i
const CHECK = 'Something is missing or wrong; it is marked below. What you typed is still there.'

interface Refusal {
  form: FormData
  faults?: Readonly<Record<string, string>>
}

/** Refuses what was sent, and hands back what was typed. */
export function refuse(reason: string, { form, faults = {} }: Refusal): RefusedForm {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !SECRET.test(name) && !name.startsWith('$')) values[name] = value
  }
  return { status: 'refused', reason, faults, values }
}

/** What `z.safeParse` found wrong; of each field the first. */
export interface Issues {
  issues: readonly { path: readonly PropertyKey[]; message: string }[]
}

/** Refuses a form whose fields do not have the right form. */
export function refuseFields(error: Issues, form: FormData): FormState {
  const faults: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? '')
    if (field && !(field in faults)) faults[field] = message
  }
  return refuse(CHECK, { form, faults })
}

/** The fields as text, the last of several with one name; files are left out. For a schema that knows what it wants. */
export function readFields(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$')) fields[name] = value
  }
  return fields
}
