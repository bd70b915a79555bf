import 'server-only'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkConfusable } from './check/confusable'
import { type Check, type ContentToCheck, prepareCheck } from './check/content-to-check'
import { checkDiagramsDrawn } from './check/diagrams'
import { checkElements } from './check/elements'
import { checkExamplesShown } from './check/examples'
import { checkLength } from './check/length'
import { checkLinks } from './check/links'
import { checkMarkdown } from './check/markdown'
import { checkObjectives } from './check/objectives'
import { checkPrerequisites } from './check/prerequisites'
import { checkQuestions } from './check/questions'
import { checkQuizBalance } from './check/quiz-balance'
import { checkQuizStems } from './check/quiz-stems'
import { checkRecordedIds } from './check/recorded-ids'
import { checkSkills } from './check/skills'
import { checkStatuses } from './check/statuses'
import { checkUniqueIds } from './check/unique-ids'
import { checkUnwritten } from './check/unwritten'
import { contentRoot } from './content-root'
import type { Problem } from './problem'
import { byPlace, readContent } from './read-content'

const checks: readonly Check[] = [
  checkMarkdown,
  checkElements,
  checkUniqueIds,
  checkRecordedIds,
  checkPrerequisites,
  checkSkills,
  checkConfusable,
  checkStatuses,
  checkObjectives,
  checkLinks,
  checkExamplesShown,
  checkLength,
  checkQuizBalance,
  checkQuizStems,
  checkQuestions,
  checkUnwritten,
]

export interface CheckedContent {
  content: ContentToCheck
  /** All of them, by file and line. */
  problems: Problem[]
}

/** Everything that is wrong with the words and questions; what example files say inside is `checkExamples`' part. */
export function checkContent(root: string = contentRoot()): CheckedContent {
  const content = prepareCheck(readContent(root))
  const isInProject = (file: string) => existsSync(path.join(path.dirname(root), file))
  const problems = [
    ...content.problems,
    ...content.drafts,
    ...checks.flatMap((check) => check(content)),
    ...checkDiagramsDrawn(content, isInProject),
  ]
  return { content, problems: problems.toSorted(byPlace) }
}
