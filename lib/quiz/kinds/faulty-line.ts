import { asCode } from '../as-code'
import type { KindRules, QuestionOf } from '../kind-rules'
import { linesOf } from '../lines-of'
import { keyOfOptions, markOptions, mixOptions, textsOfOptions } from './options'

/** Which line is wrong, and why: right only with both. */
export const faultyLine: KindRules<'faulty-line'> = {
  toView: (question, seed, text) => ({
    kind: 'faulty-line',
    title: question.show.replace(/^examples\//, ''),
    lines: linesOf(text.file(question.show)),
    reasons: mixOptions(question, question.reasons, { seed, text }),
  }),
  judge(question, [line = '', reason = ''], file) {
    const { marks, ...reasons } = markOptions(question, question.reasons, reason === '' ? [] : [reason])
    const lines = linesOf(file(question.show))
    const isFound = line === String(question.line)
    const foreseen = question.anticipated.find((one) => one.lines.some((number) => String(number) === line))
    return {
      isRight: isFound && reasons.isRight,
      insight: { right: Number(isFound) + Number(reasons.isRight), of: 2, unit: 'parts' },
      parts: [
        {
          field: 'line',
          correct: isFound,
          given: lines[Number(line) - 1] === undefined ? '' : named(lines, Number(line)),
          feedback: isFound ? question.feedback : (foreseen?.feedback ?? question.otherwise),
          ...(isFound ? {} : { answer: named(lines, question.line) }),
        },
      ],
      options: marks,
      misconceptions: [...(!isFound && foreseen ? [foreseen.misconception] : []), ...reasons.misconceptions],
    }
  },
  keyOf: (question) => [String(question.line), ...keyOfOptions(question, question.reasons)],
  textsOf: (question) => [
    { text: question.feedback, entry: ['feedback'] },
    ...question.anticipated.map(({ feedback }, index) => ({
      text: feedback,
      entry: ['anticipated', index, 'feedback'],
    })),
    { text: question.otherwise, entry: ['otherwise'] },
    ...textsOfOptions('reasons', question.reasons),
  ],
}

/** Lines that a learner can point at, as numbers from 1. */
export function pointableLines(question: QuestionOf<'faulty-line'>, text: string): number[] {
  return linesOf(text).flatMap((line, index) => (line.trim() === '' && index + 1 !== question.line ? [] : [index + 1]))
}

function named(lines: readonly string[], number: number): string {
  return `Line ${number}: ${asCode(lines[number - 1] ?? '')}`
}
