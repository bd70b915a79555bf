import { sayMoment } from './say-moment'

/** A moment as a page shows it: for machines, and in words by the clocks of a class. */
export interface MomentView {
  iso: string
  words: string
}

/** In the words of `sayMoment`, or of `sayShortMoment`. */
export function toMomentView(at: number, timeZone: string, say = sayMoment): MomentView {
  return { iso: new Date(at).toISOString(), words: say(at, timeZone) }
}
