/** Nobody has read a result and chosen a key in less; who types on, or holds Enter, has not seen it yet. */
const TOO_SOON_MS = 400

/** Whether a key press answers what was shown at that time: both in milliseconds of one clock. */
export function isMeant({ repeat }: { repeat: boolean }, pressedAt: number, shownAt: number): boolean {
  return !repeat && pressedAt - shownAt >= TOO_SOON_MS
}
