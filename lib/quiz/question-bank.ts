import type { QuestionKindName } from './question-kind-name'

/** What the browser knows of every question without seeing it: enough to choose the next one, nothing of the key. */
export interface BankQuestion {
  id: string
  kind: QuestionKindName
  lessonId: string
  skills: readonly string[]
}

export interface BankLesson {
  id: string
  title: string
  path: string
  /** Id of its module. */
  moduleId: string
  minutes: number
  quizId: string
  /** Skills that it teaches. */
  skills: readonly string[]
  /** Ids of lessons to finish first. */
  requires: readonly string[]
}

export interface BankModule {
  id: string
  title: string
  /** Of its track. */
  trackTitle: string
}

/** Two ideas that learners take for each other; reviews ask them in turn. */
export interface ConfusablePair {
  id: string
  /** Skills of the one and of the other. */
  one: readonly string[]
  other: readonly string[]
}

/** The course as the browser needs it for placement, review and mastery: `/question-bank.json`, in course order. */
export interface QuestionBank {
  questions: readonly BankQuestion[]
  lessons: readonly BankLesson[]
  modules: readonly BankModule[]
  skills: readonly { id: string; theme: string; outcome: string }[]
  confusable: readonly ConfusablePair[]
}
