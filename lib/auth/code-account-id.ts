import 'server-only'
import { createHash } from 'node:crypto'

/**
 * The id of the account that a join form makes: the same for the same form, so that a second sending finds the first.
 *
 * Instructors see the ids of accounts; the id of the form, which makes a new code when it is sent again, nobody sees. A
 * letter stands first, so that the id is neither a formula nor a number for a spreadsheet and the same in the CSV
 * as in the API.
 */
export function codeAccountId(formId: string): string {
  return `u${createHash('sha256').update(formId).digest('hex').slice(0, 31)}`
}
