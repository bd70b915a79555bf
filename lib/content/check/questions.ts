import { fileFinder } from '@/lib/quiz/grade-quiz'
import type { Question } from '@/lib/quiz/quiz-schema'
import { listVariants } from '@/lib/quiz/variants'
import type { Problem } from '../problem'
import type { QuestionFault } from '../variant-faults'
import type { ContentToCheck } from './content-to-check'
import { commandFaults } from './question-rules/command'
import { emptyTalk } from './question-rules/empty-talk'
import { faultyLineFaults } from './question-rules/faulty-line'
import { fillGapsFaults } from './question-rules/fill-gaps'
import { keyFaults } from './question-rules/key'
import { matchPairsFaults } from './question-rules/match-pairs'
import { optionFaults } from './question-rules/options'
import { orderStepsFaults } from './question-rules/order-steps'
import { partIdFaults } from './question-rules/part-ids'
import { predictOutputFaults } from './question-rules/predict-output'
import type { QuestionRule, QuestionToCheck } from './question-rules/question-rule'
import { wordingFaults } from './question-rules/wording'

const rules: readonly QuestionRule[] = [partIdFaults, wordingFaults, emptyTalk, optionFaults, ofItsKind]

/** Every question keeps the rules that look at it alone, in each of its variants. */
export function checkQuestions({ lessons, lineOf }: ContentToCheck): Problem[] {
  return lessons.flatMap(({ lesson: { quiz }, quizFile }) =>
    quiz.questions.flatMap((question, place) =>
      faultsOf(question, fileFinder(quiz)).map(({ entry, message }) => {
        return { file: quizFile, line: lineOf(quizFile, ['questions', place, ...entry]), message }
      }),
    ),
  )
}

/** The faults at each entry, told of the first variant that has any there: the others mostly have the same. */
function faultsOf(question: Question, file: (path: string) => string): QuestionFault[] {
  const variants = listVariants(question)
  const found = variants.flatMap((variant, index) =>
    faultsOfVariant({ question: variant, file }).map((fault) => ({ ...fault, index })),
  )
  return [...Map.groupBy(found, ({ entry }) => entry.join('\n')).values()].flatMap((faults) => {
    const first = faults[0]?.index ?? 0
    const isEverywhere = new Set(faults.map(({ index }) => index)).size === variants.length
    const where = isEverywhere ? '' : valuesOf(question, first)
    return faults
      .filter(({ index }) => index === first)
      .map(({ entry, message }) => ({ entry, message: `${message}${where}` }))
  })
}

/** That a key does not earn its point is told where nothing else explains it. */
function faultsOfVariant(asked: QuestionToCheck): QuestionFault[] {
  const faults = rules.flatMap((rule) => rule(asked))
  return faults.length > 0 ? faults : keyFaults(asked)
}

function valuesOf({ vary }: Question, index: number): string {
  const values = Object.entries(vary?.[index] ?? {}).map(([name, value]) => `${name}: ${value}`)
  return ` (where ${values.join(', ')})`
}

function ofItsKind({ question, file }: QuestionToCheck): QuestionFault[] {
  switch (question.kind) {
    case 'command':
      return commandFaults({ question, file })
    case 'fill-gaps':
      return fillGapsFaults({ question, file })
    case 'order-steps':
      return orderStepsFaults({ question, file })
    case 'match-pairs':
      return matchPairsFaults({ question, file })
    case 'faulty-line':
      return faultyLineFaults({ question, file })
    case 'predict-output':
      return predictOutputFaults({ question, file })
    case 'choose-one':
    case 'choose-several':
    case 'claim':
      return []
  }
}
