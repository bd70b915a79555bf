/** What somebody has to do in their classes, as the pages that everybody gets show it. */
export interface DueWork {
  /** Assignments that are open and not done. */
  count: number
  /** The one that is due first, if any is. */
  next?: {
    title: string
    /** Of its class. */
    path: string
    /** In words, in the time zone of the class. */
    due: string
  }
}
