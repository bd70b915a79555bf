import type { Answers } from './answers'
import { foldAnswer } from './fold-answer'
import { type ChoiceQuestion, isRight, type Question, type Quiz, type ShortAnswerQuestion } from './quiz-schema'
import { optionToken } from './quiz-view'

export type Verdict = 'right' | 'wrong' | 'unanswered'

/** What is told about one option once its question has been answered. */
export interface OptionMark {
  token: string
  chosen: boolean
  correct: boolean
  feedback: string
}

interface Marked {
  questionId: string
  verdict: Verdict
  /** Anchor of the heading that answers the question. */
  see: string
}

export type Mark =
  | (Marked & { kind: 'choice'; options: OptionMark[] })
  | (Marked & { kind: 'typed'; answer: string; feedback: string; accepted: string })
  /** Says nothing about the key: the question is still open. */
  | (Marked & { kind: 'open'; verdict: 'unanswered' })

export interface Grade {
  score: number
  outOf: number
  marks: Mark[]
}

/**
 * Grades one attempt: one point a question, all or nothing.
 *
 * No partial credit, because ticking every box would then earn points on "choose several". An unanswered
 * question scores zero and its key stays hidden.
 */
export function gradeQuiz(quiz: Quiz, answers: Answers): Grade {
  const marks = quiz.questions.map((question) => gradeQuestion(question, answers[question.id] ?? []))
  return { score: marks.filter((mark) => mark.verdict === 'right').length, outOf: marks.length, marks }
}

function gradeQuestion(question: Question, answer: readonly string[]): Mark {
  const answered = answer.some((entry) => entry.trim() !== '')
  if (!answered) return { kind: 'open', questionId: question.id, verdict: 'unanswered', see: question.see }
  return question.kind === 'short-answer' ? gradeTyped(question, answer[0] ?? '') : gradeChoice(question, answer)
}

function gradeChoice(question: ChoiceQuestion, answer: readonly string[]): Mark {
  const options = question.options.map((option) => {
    const token = optionToken(question.id, option)
    return { token, chosen: answer.includes(token), correct: isRight(option), feedback: option.feedback }
  })
  const known = new Set(options.map(({ token }) => token))
  const right = options.every(({ chosen, correct }) => chosen === correct) && answer.every((token) => known.has(token))
  return { kind: 'choice', questionId: question.id, verdict: right ? 'right' : 'wrong', see: question.see, options }
}

function gradeTyped(question: ShortAnswerQuestion, answer: string): Mark {
  const fold = (text: string) => foldAnswer(text, question.caseSensitive)
  const isOneOf = (accepted: readonly string[]) => accepted.some((text) => fold(text) === fold(answer))
  const right = isOneOf(question.accept)
  const expected = question.anticipated.find(({ answers }) => isOneOf(answers))
  return {
    kind: 'typed',
    questionId: question.id,
    verdict: right ? 'right' : 'wrong',
    see: question.see,
    answer,
    feedback: right ? question.feedback : (expected?.feedback ?? question.otherwise),
    accepted: question.accept[0] ?? '',
  }
}
