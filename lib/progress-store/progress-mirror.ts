import type { ReviewFact } from '@/lib/progress/facts'
import { parseMirror } from './parse-mirror'

/**
 * The little that pages show before anything else is loaded, in `localStorage`: `public/boot.js` reads it before the
 * first paint. Everything in it but `place` and `left` follows from the facts and is written again whenever they change.
 */
export interface ProgressMirror {
  /** Ids of lessons that are read. */
  read: readonly string[]
  /** Lesson id -> score and points of its best attempt. */
  best: Readonly<Record<string, readonly [score: number, outOf: number]>>
  /** Ids of modules that a placement check marked as known. */
  known: readonly string[]
  /** Keys of the items of checklists that are ticked, see `tickKey`. */
  ticks: readonly string[]
  /** Where the reader was last. */
  place?: Place
  /** A review answer that a page left behind when it was hidden: it becomes a fact with the next page. */
  left?: ReviewFact
}

/** A place in a lesson, with the words to offer it in. */
export interface Place {
  lessonId: string
  path: string
  title: string
  /** Of the heading above; empty at the top. */
  anchor: string
  at: number
  /** Where to go on from there, once the lesson's quiz was handed in. */
  next?: { lessonId: string; path: string; title: string }
}

/** `public/boot.js` reads the same key, and listens to the same event. */
const MIRROR_KEY = 'drydock.progress'
const MIRROR_EVENT = 'drydock:progress'

/** The place to go on from: where the reader was, or the lesson after it once the quiz there was handed in. */
export function placeToResume({ place, best }: ProgressMirror): { href: string; title: string } | undefined {
  if (!place) return undefined
  const { path, title, anchor, next } = place
  if (next && best[place.lessonId]) return { href: next.path, title: next.title }
  return { href: anchor ? `${path}#${anchor}` : path, title }
}

export const EMPTY_MIRROR: ProgressMirror = { read: [], best: {}, known: [], ticks: [] }

let text: string | null = null
let current = EMPTY_MIRROR

/** The same object until something changes. */
export function readMirror(): ProgressMirror {
  const stored = storedText()
  if (stored !== undefined && stored !== text) {
    text = stored
    current = parseMirror(stored)
  }
  return current
}

/** Writes it where the next page finds it, and has this page show it. */
export function writeMirror(mirror: ProgressMirror): void {
  const next = JSON.stringify(mirror)
  if (next === JSON.stringify(readMirror())) return
  current = mirror
  try {
    localStorage.setItem(MIRROR_KEY, next)
    text = next
  } catch {
    // Storage is full or refused: it holds until the page is closed.
  }
  dispatchEvent(new CustomEvent(MIRROR_EVENT, { detail: mirror }))
}

export function subscribeToMirror(listener: () => void): () => void {
  addEventListener(MIRROR_EVENT, listener)
  // Another tab has written.
  addEventListener('storage', listener)
  return () => {
    removeEventListener(MIRROR_EVENT, listener)
    removeEventListener('storage', listener)
  }
}

/** `undefined` where storage is refused; what is known then stands in memory. */
function storedText(): string | null | undefined {
  try {
    return localStorage.getItem(MIRROR_KEY)
  } catch {
    return undefined
  }
}
