/**
 * What Next.js hands from an error of the server to the browser in production: the digest alone, not the message. One
 * that an error brings along is kept. https://nextjs.org/docs/app/api-reference/file-conventions/error#errordigest
 */
export const GONE_DIGEST = 'DATABASE_GONE'

/** Whether an error that arrived in the browser says that the database of accounts and classes cannot be used. */
export function saysDatabaseGone(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && error.digest === GONE_DIGEST
}

/** For somebody who has just sent a form. Whether it arrived is not known: the connection may have been lost after it. */
export const GONE_WORDS =
  'The site’s database cannot be reached just now. What you typed is still here: send it again in a minute.'
