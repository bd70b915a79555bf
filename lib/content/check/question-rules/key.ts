import { isAnswered } from '@/lib/quiz/answers'
import { rulesOf } from '@/lib/quiz/kinds'
import type { QuestionRule } from './question-rule'

/** The key counts as an answer and earns the point. */
export const keyFaults: QuestionRule = ({ question, file }) => {
  const rules = rulesOf(question)
  const key = rules.keyOf()
  if (isAnswered(key) && rules.judge(key, file).isRight) return []
  return [{ entry: [], message: `the key of "${question.id}" does not earn the point` }]
}
