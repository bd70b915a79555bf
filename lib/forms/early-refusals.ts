/** Why a request is refused by its head alone, before anybody reads it: see `findRequestFault`. */
export const EARLY_REFUSALS = {
  foreign: 'Only the pages of this site may send this. Open the page again, and send it from there.',
  tooLarge:
    'That is more than this site takes at once: one megabyte. Nothing of it was kept. Shorten it and try again.',
  noLength: 'Send the length of the body along (Content-Length).',
  badAddress: 'This address is broken: a percent sign in it does not begin a letter. Follow the link again.',
  noBoundary: 'Say in the Content-Type what stands between the parts of the form (boundary).',
} as const

/** The reason, where a form was refused so: Next.js hands the text of such an answer on as the message of an error. */
export function findEarlyRefusal(error: unknown): string | undefined {
  return Object.values(EARLY_REFUSALS).find((reason) => error instanceof Error && error.message === reason)
}
