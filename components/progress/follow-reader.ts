import type { Place } from '@/lib/progress-store/progress-mirror'
import { readMirror } from '@/lib/progress-store/progress-mirror'
import { progressStore } from '@/lib/progress-store/progress-store'

/** Often enough to find the section again, rare enough to weigh nothing. */
const LOOK_EVERY_MS = 2000
/** What a reader does to move through a page. */
const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown']
/**
 * A browser jumps to an anchor, or to where a reload left off, and may correct itself once: that is no reading.
 * Scrolling for longer is, also where none of these acts is told to the page, as by a screen reader or a scroll bar.
 */
const MOVING_SECONDS = 3
/** Whoever stays that long after this code was loaded has begun the lesson, even without scrolling. */
const BEGUN_MS = 2000

/** A lesson by the names that its place is offered in. */
export type LessonWords = Omit<Place, 'anchor' | 'at'>

/**
 * Records where the reader of a lesson is, and that it is read once its end came into view by scrolling.
 * Nothing is loaded for it before the reader scrolls. Returns how to stop.
 */
export function followReader({ lessonId, ...words }: LessonWords): () => void {
  const openedAt = performance.now()
  const headings = [...document.querySelectorAll('.lesson :is(h2, h3)[id]')]
  const end = document.querySelector('.quiz-section')
  let anchor = ''
  let saved: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let hasActed = false
  let secondsMoving = 0
  let lastCounted = -1000
  let seesEnd = false
  let isMarked = readMirror().read.includes(lessonId)

  function save(): void {
    if (anchor === saved) return
    saved = anchor
    void progressStore.savePosition({ lessonId, anchor, at: Date.now() }, words)
  }

  /** The place is the last heading above the middle of the window. */
  function look(): void {
    clearTimeout(timer)
    timer = undefined
    const middle = innerHeight / 2
    anchor = headings.findLast((heading) => heading.getBoundingClientRect().top < middle)?.id ?? ''
    save()
  }

  const isReading = () => hasActed || secondsMoving >= MOVING_SECONDS

  /** Once a visit: what was erased in another tab is not written again by whoever still looks at the end. */
  function markIfRead(): void {
    if (isMarked || !seesEnd || !isReading()) return
    isMarked = true
    void progressStore.markRead(lessonId, Date.now())
  }

  function onAct(): void {
    hasActed = true
    markIfRead()
  }

  function onScroll(): void {
    const now = performance.now()
    if (now - lastCounted >= 1000) {
      secondsMoving += 1
      lastCounted = now
    }
    if (!isReading()) return
    markIfRead()
    timer ??= setTimeout(look, LOOK_EVERY_MS)
  }

  const hasBegun = () => isReading() || performance.now() - openedAt > BEGUN_MS
  const onLeaving = () => hasBegun() && look()
  const onHidden = () => document.visibilityState === 'hidden' && onLeaving()

  const observer = new IntersectionObserver((entries) => {
    seesEnd = entries.at(-1)?.isIntersecting ?? false
    markIfRead()
  })
  if (end) observer.observe(end)
  addEventListener('scroll', onScroll, { passive: true })
  for (const act of ACTS) addEventListener(act, onAct, { passive: true })
  // Some browsers still call the page visible then.
  addEventListener('pagehide', onLeaving)
  document.addEventListener('visibilitychange', onHidden)

  return () => {
    observer.disconnect()
    removeEventListener('scroll', onScroll)
    for (const act of ACTS) removeEventListener(act, onAct)
    removeEventListener('pagehide', onLeaving)
    document.removeEventListener('visibilitychange', onHidden)
    clearTimeout(timer)
    // The page is another one by now: what was last looked at counts.
    if (hasBegun()) save()
  }
}
