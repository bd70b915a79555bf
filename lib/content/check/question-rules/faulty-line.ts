import { pointableLines } from '@/lib/quiz/kinds/faulty-line'
import type { QuestionFault } from '../../variant-faults'
import type { QuestionRule } from './question-rule'

/** The lines that the key and the anticipated answers name can be pointed at, and each is named once. */
export const faultyLineFaults: QuestionRule<'faulty-line'> = ({ question, file }) => {
  const text = file(question.show)
  // Were the key empty, it would be the only empty line that can be chosen.
  const pointable = pointableLines({ ...question, line: 0 }, text)
  const named = [
    { line: question.line, entry: ['line'] },
    ...question.anticipated.flatMap(({ lines }, index) =>
      lines.map((line, place) => ({ line, entry: ['anticipated', index, 'lines', place] })),
    ),
  ]
  return named.flatMap(({ line, entry }, index): QuestionFault[] => {
    if (line > countLines(text))
      return [{ entry, message: `the file has ${countLines(text)} lines, so no line ${line}` }]
    if (!pointable.includes(line)) return [{ entry, message: `line ${line} is empty; nobody can point at it` }]
    if (index > 0 && line === question.line)
      return [{ entry, message: `line ${line} is the key; expected a wrong line` }]
    const isTwice = named.slice(0, index).some((before) => before.line === line)
    return isTwice ? [{ entry, message: `line ${line} is anticipated already` }] : []
  })
}

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
