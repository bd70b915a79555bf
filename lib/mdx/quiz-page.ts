import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Lesson } from '@/lib/content/read-course'
import { type ListingView, type QuizView, toQuizView } from '@/lib/quiz/quiz-view'
import { inlineHtml } from './inline-markdown'
import { codeListing } from './listing'

/** A lesson's quiz as a reader may see it, with its texts as HTML and its listings highlighted. */
export async function readQuizView(lesson: Lesson): Promise<QuizView> {
  const files = new Set(lesson.quiz.questions.flatMap(({ show }) => (show ? [show] : [])))
  const listings = new Map(
    await Promise.all([...files].map(async (file) => [file, await readListing(lesson, file)] as const)),
  )
  return toQuizView(lesson.quiz, quizPath(lesson), {
    inline: inlineHtml,
    listing: (file) => listings.get(file),
  })
}

/** Where the quiz stands on a page of its own; its answers are sent to `answers` below. */
export function quizPath(lesson: Pick<Lesson, 'path'>): string {
  return `${lesson.path}/quiz`
}

async function readListing(lesson: Lesson, file: string): Promise<ListingView> {
  const text = await readFile(path.join(lesson.folder, file), 'utf8')
  return { title: file.replace(/^examples\//, ''), ...(await codeListing(file, text)) }
}
