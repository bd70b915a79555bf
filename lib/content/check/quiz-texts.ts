import type { Question } from '@/lib/quiz/quiz-schema'
import type { Path } from '../schema-at'

/** A text of a question that a learner reads, and where it stands in `quiz.yaml`. */
export interface QuizText {
  text: string
  entry: Path
}

/** Every text of a quiz that is Markdown; short answers are typed, not read. */
export function listQuizTexts(questions: readonly Question[]): QuizText[] {
  return questions.flatMap((question, place) => {
    const at = (...entry: Path): Path => ['questions', place, ...entry]
    const prompt = { text: question.prompt, entry: at('prompt') }
    if (question.kind === 'short-answer') {
      return [
        prompt,
        { text: question.feedback, entry: at('feedback') },
        ...question.anticipated.map(({ feedback }, index) => ({
          text: feedback,
          entry: at('anticipated', index, 'feedback'),
        })),
        { text: question.otherwise, entry: at('otherwise') },
      ]
    }
    const options = question.options.flatMap(({ text, feedback }, index) => [
      { text, entry: at('options', index, 'text') },
      { text: feedback, entry: at('options', index, 'feedback') },
    ])
    return [prompt, ...options]
  })
}
