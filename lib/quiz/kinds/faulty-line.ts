import { asCode } from '../as-code'
import type { KindRules, QuestionOf } from '../kind-rules'
import { linesOf } from '../lines-of'
import { judgeWithReason, keyOfOptions, mixOptions, textsOfOptions } from './options'

/** Which line is wrong, and why: right only with both. */
export const faultyLine: KindRules<'faulty-line'> = {
  toView: (question, seed, text) => ({
    kind: 'faulty-line',
    title: question.show.replace(/^examples\//, ''),
    lines: linesOf(text.file(question.show)),
    reasons: mixOptions(question, question.reasons, { seed, text }),
  }),
  judge(question, [line = '', reason = ''], file) {
    const lines = linesOf(file(question.show))
    const isFound = line === String(question.line)
    const both = judgeWithReason(question, reason, isFound)
    const foreseen = question.anticipated.find((one) => one.lines.some((number) => String(number) === line))
    return {
      ...both,
      parts: [
        {
          field: 'line',
          correct: isFound,
          given: lines[Number(line) - 1] === undefined ? '' : `Line ${numbered(lines, Number(line))}`,
          feedback: isFound ? question.feedback : (foreseen?.feedback ?? question.otherwise),
          ...(isFound ? {} : { answer: `line ${numbered(lines, question.line)}` }),
        },
      ],
      misconceptions: [...(!isFound && foreseen ? [foreseen.misconception] : []), ...both.misconceptions],
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

function numbered(lines: readonly string[], number: number): string {
  return `${number}: ${asCode(lines[number - 1] ?? '')}`
}
