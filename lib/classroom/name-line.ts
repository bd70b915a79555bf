import { z } from 'zod'

/** What is neither seen nor takes part in how anything is written; Braille's empty cell is a sign and still nothing to see. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu
/** Half a character, which no database keeps. */
const BROKEN = /\p{Surrogate}/u
/** They turn the text that follows them around, also outside of the name. https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u

interface Rules {
  /** How a fault names it, as in `The name of the class`. */
  what: string
  /** Characters at most. */
  max: number
}

/**
 * A name of one line that a person typed: any script and any sign, in normal form (NFC), with single spaces. Nothing in
 * it is dangerous, because nothing takes it for anything but text; refused is only what cannot be seen.
 */
export function nameLine({ what, max }: Rules) {
  return z
    .string({ error: `${what} is missing.` })
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .superRefine((name, context) => {
      const fault = findFault(name, { what, max })
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
    })
}

function findFault(name: string, { what, max }: Rules): string | undefined {
  if (name.replace(UNSEEN, '') === '') return `${what} is missing.`
  const length = [...name].length
  if (length > max) return `${what} has ${length} characters; at most ${max} are allowed.`
  if (/\p{Control}/u.test(name) || BROKEN.test(name))
    return `${what} holds a character that cannot be shown. Type it anew.`
  if (TURNING.test(name)) return `${what} holds a hidden mark that turns the direction of writing. Type it anew.`
  return undefined
}
