import 'server-only'
import type { Lesson } from '@/lib/content/read-course'
import { fileFinder } from '@/lib/quiz/grade-quiz'
import type { AskedQuestion, ListingView, QuizView } from '@/lib/quiz/question-view'
import type { Question } from '@/lib/quiz/quiz-schema'
import { toQuestionView, toQuizView, type ViewText } from '@/lib/quiz/quiz-view'
import { listVariants } from '@/lib/quiz/variants'
import { inlineHtml } from './inline-markdown'
import { codeListing } from './listing'

/** A lesson's quiz as a reader may see it, with its texts as HTML and its listings highlighted. */
export async function readQuizView(lesson: Lesson, seed: number): Promise<QuizView> {
  const place = { lessonId: lesson.id, path: quizPath(lesson), seed }
  return toQuizView(lesson.quiz, place, await viewText(lesson, lesson.quiz.questions))
}

/** One question of a lesson's quiz, by itself. */
export async function readAskedQuestion(lesson: Lesson, question: Question, seed: number): Promise<AskedQuestion> {
  return {
    question: toQuestionView(question, seed, await viewText(lesson, [question])),
    lessonId: lesson.id,
    lessonTitle: lesson.title,
    lessonPath: lesson.path,
    hash: lesson.quiz.hash,
    seed,
  }
}

/** Where the quiz stands on a page of its own; its answers are sent to `answers` below. */
export function quizPath(lesson: Pick<Lesson, 'path'>): string {
  return `${lesson.path}/quiz`
}

async function viewText(lesson: Lesson, questions: readonly Question[]): Promise<ViewText> {
  const shown = new Set(questions.flatMap((question) => listVariants(question).flatMap(({ show }) => show ?? [])))
  const file = fileFinder(lesson.quiz)
  const listings = new Map(
    await Promise.all([...shown].map(async (path) => [path, await readListing(path, file(path))] as const)),
  )
  return { inline: inlineHtml, file, listing: (path) => listings.get(path) }
}

async function readListing(path: string, text: string): Promise<ListingView> {
  const { html, tokens } = await codeListing(path, text)
  return { title: path.replace(/^examples\//, ''), html, tokens }
}
