const SECOND_MS = 1_000
const MINUTE_MS = 60_000

/** What is left of a time limit, as `12:05` or `1:02:05`; a second that has begun still counts. */
export function sayRemaining(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / SECOND_MS))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, ...rest] = parts
  const shown = hours > 0 ? parts : rest
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}

/** More than clocks and connections make up. */
const CORRECTION_MS = 20_000

/**
 * What is announced when the server says that more or less is left than a page had counted: an instructor gave extra time
 * or took it back, or a computer slept and its clock with it. Undefined for what clocks and connections make up.
 */
export function findCorrection(countedMs: number, toldMs: number): string | undefined {
  if (toldMs - countedMs > CORRECTION_MS) return 'You have been given more time.'
  return countedMs - toldMs > CORRECTION_MS ? 'The clock is set right: less time is left.' : undefined
}

/** What is announced between two looks at the clock; undefined where there is nothing new. */
export function findAnnouncement(beforeMs: number, nowMs: number): string | undefined {
  return MOMENTS.find(({ at }) => nowMs <= at && beforeMs > at)?.say
}

/** The last first: whoever sleeps through one hears only what holds now. */
const MOMENTS = [
  { at: 0, say: 'The time is over. Your answers are being handed in.' },
  { at: MINUTE_MS, say: 'One minute is left.' },
  { at: 5 * MINUTE_MS, say: 'Five minutes are left.' },
]
