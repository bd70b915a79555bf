import { rulesOf } from '@/lib/quiz/kinds'
import type { Question } from '@/lib/quiz/quiz-schema'
import type { StringAt } from '../list-strings'

/** Every text of a question that is Markdown, and where it stands in its entry; what is typed is not read. */
export function listQuestionTexts(question: Question): StringAt[] {
  return [{ text: question.prompt, entry: ['prompt'] }, ...rulesOf(question).textsOf()]
}
