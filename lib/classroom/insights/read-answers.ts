import type { Verdict } from '@/lib/progress/facts'
import { gradeQuestion } from '@/lib/quiz/grade-quiz'
import type { Question, Quiz } from '@/lib/quiz/quiz-schema'
import { drawVariant } from '@/lib/quiz/variants'
import type { InsightAttempt, InsightLesson } from './insight-rows'
import { listMisconceptions } from './list-misconceptions'

/** What one answer of a first attempt tells. */
export interface Reading {
  userId: string
  lessonId: string
  questionId: string
  skills: readonly string[]
  verdict: Verdict
  /** Share of the other questions of the attempt that were right; undefined where there were none. */
  rest: number | undefined
  /** undefined where nothing was answered, or the quiz has been edited since */
  meaning: Meaning | undefined
}

interface Meaning {
  /** The misconceptions that the answer shows. */
  shown: readonly string[]
  /** Those that an answer to this question can show. */
  possible: readonly string[]
  /** Places of the chosen options, in the order of the author. */
  chosen: readonly number[]
}

/**
 * Reads attempts question by question.
 *
 * Verdicts are those that were stored: nothing is graded again. What an answer means is found by judging it once more
 * against the quiz, and only where the quiz is still the one that was asked (`quizHash`): an edited question names its
 * options anew, and may have changed its key.
 */
export function readAnswers(attempts: readonly InsightAttempt[], lessons: readonly InsightLesson[]): Reading[] {
  const quizzes = new Map(lessons.map(({ id, quiz }) => [id, quiz]))
  const judge = rememberMeanings()
  return attempts.flatMap((attempt) => {
    const { userId, lessonId, outcomes } = attempt
    const quiz = quizzes.get(lessonId)
    const asked = quiz?.hash === attempt.quizHash ? quiz : undefined
    const right = outcomes.filter(({ verdict }) => verdict === 'right').length
    return outcomes.map(({ questionId, skills, verdict }): Reading => {
      const others = outcomes.length - 1
      const rest = others > 0 ? (right - (verdict === 'right' ? 1 : 0)) / others : undefined
      const question = asked?.questions.find(({ id }) => id === questionId)
      const meaning = asked && question && verdict !== 'unanswered' ? judge(asked, question, attempt) : undefined
      return { userId, lessonId, questionId, skills, verdict, rest, meaning }
    })
  })
}

/** Many learners answer the same: each answer to a question is judged once. */
function rememberMeanings() {
  const known = new Map<Question, Map<string, Meaning>>()
  return (quiz: Quiz, question: Question, { seed, answers }: InsightAttempt): Meaning => {
    const answer = answers[question.id] ?? []
    const meanings = known.get(question) ?? new Map<string, Meaning>()
    known.set(question, meanings)
    const key = JSON.stringify([question.vary ? seed : 0, ...answer])
    const meaning = meanings.get(key) ?? toMeaning(quiz, question, { seed, answer })
    meanings.set(key, meaning)
    return meaning
  }
}

function toMeaning(quiz: Quiz, question: Question, given: { seed: number; answer: readonly string[] }): Meaning {
  const { judgement } = gradeQuestion(quiz, question, given)
  return {
    shown: [...new Set(judgement?.misconceptions ?? [])],
    possible: listMisconceptions(drawVariant(question, given.seed)),
    chosen: (judgement?.options ?? []).flatMap(({ chosen }, at) => (chosen ? [at] : [])),
  }
}
