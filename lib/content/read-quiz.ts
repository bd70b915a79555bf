import { createHash } from 'node:crypto'
import { type Question, type Quiz, QuizFile } from '@/lib/quiz/quiz-schema'
import { listVariants } from '@/lib/quiz/variants'
import type { ContentFolder } from './content-folder'
import { suggest } from './suggest'
import { variantFaults } from './variant-faults'

/**
 * Reads the quiz of a lesson's folder with every listing that it shows; `undefined` where it has faults.
 * A variant that cannot be drawn and a listing that is not there count as faults of form: no page could show the quiz.
 */
export function readQuiz(folder: ContentFolder, parent: string): Quiz | undefined {
  const file = `${parent}/quiz.yaml`
  const quiz = folder.yamlFile(QuizFile, file)
  if (!quiz) return undefined
  const before = folder.problems.length
  for (const [place, question] of quiz.questions.entries()) {
    for (const { entry, message } of variantFaults(question)) {
      folder.report(file, ['questions', place, ...entry], message)
    }
  }
  if (folder.problems.length > before) return undefined
  reportMissing(folder, parent, quiz.questions)
  if (folder.problems.length > before) return undefined

  const shown = [...new Set(quiz.questions.flatMap(listShown))].sort()
  const files = Object.fromEntries(shown.map((path) => [path, folder.text(`${parent}/${path}`) ?? '']))
  return { ...quiz, files, hash: hashOf(folder.text(file) ?? '', files) }
}

function reportMissing(folder: ContentFolder, parent: string, questions: readonly Question[]): void {
  const present = folder.filesBelow(`${parent}/examples`).map((path) => path.slice(parent.length + 1))
  for (const [place, question] of questions.entries()) {
    for (const path of listShown(question).filter((path) => !present.includes(path))) {
      const message = `there is no file "${path}"${suggest(path, present)}`
      folder.report(`${parent}/quiz.yaml`, ['questions', place, 'show'], message)
    }
  }
}

/** What a question shows, in all its variants. */
function listShown(question: Question): string[] {
  return [...new Set(listVariants(question).flatMap(({ show }) => show ?? []))]
}

/** The name of exactly this state of a quiz. Sixteen hexadecimal digits: nobody forges one, and two states never meet. */
function hashOf(quiz: string, files: Readonly<Record<string, string>>): string {
  const text = JSON.stringify([quiz, ...Object.entries(files)])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
