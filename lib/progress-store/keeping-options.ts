import type { ProgressFacts } from '@/lib/progress/facts'
import type { ProgressState } from './progress-state'

/** What keeping facts needs of the page. */
export interface KeepingOptions {
  /** Of the database. */
  name: string
  /** Told of every change; never with facts that were not known before. */
  publish(state: ProgressState): void
  /** Of facts that were not known before, as soon as they count. */
  added?(facts: ProgressFacts): void
  /** Other tabs are told to read again. */
  tellOthers(): void
  /** The first attempt or tick of this browser is saved. */
  firstWorkKept(): void
  /** Facts and drafts are gone, and no other tab knows it yet. */
  erased(): void
  /** Milliseconds since 1970. */
  now(): number
}
