/** What somebody has to do in their classes, as the pages that everybody gets show it. */
export interface DueWork {
  /** Assignments that are open and in which something can still be done. */
  count: number
  /** The one that is due first, if any is. */
  next?: {
    title: string
    /** Of its class. */
    path: string
    /** In words, in the time zone of the class. */
    due: string
  }
  /** That are not handed in yet, in the order of their assignments. */
  quizzes: readonly AskedQuiz[]
}

/** A quiz that a class asks for. */
export interface AskedQuiz {
  lessonId: string
  /** Of the assignment. */
  title: string
  /** Where it is answered for the class. */
  path: string
  isTest: boolean
}
