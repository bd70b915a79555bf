import { unstable_isUnrecognizedActionError } from 'next/navigation'
import { GONE_WORDS, saysDatabaseGone } from '@/lib/forms/database-gone'
import { findEarlyRefusal } from '@/lib/forms/early-refusals'

const UNREACHABLE = 'The site could not be reached. What you typed is still here: try again in a moment.'
const OURS = 'This did not work, and the mistake is ours. What you typed is still here: try again in a moment.'
const RENEWED =
  'The site has been renewed since you opened this page. Copy what you typed, load the page again, and send it from there.'

/** Why a form could not be taken, by the error that was thrown where it was sent. */
export function sayWhy(error: unknown): string {
  if (saysDatabaseGone(error)) return GONE_WORDS
  if (unstable_isUnrecognizedActionError(error)) return RENEWED
  // What the server threw comes with a digest; what it refused to read, with our words; anything else is the way there.
  return error instanceof Error && 'digest' in error ? OURS : (findEarlyRefusal(error) ?? UNREACHABLE)
}
