import { valueOfField } from '../answers'
import { asCode } from '../as-code'
import type { KindRules, PartMark, QuestionOf } from '../kind-rules'
import { linesOf } from '../lines-of'
import type { TemplatePiece } from '../question-view'
import type { Gap } from '../schema/fill-gaps'
import { tokenOf } from '../token'
import { below, feedbackOn, textsOfTyped } from './anticipated'
import { saysTheSame } from './says-the-same'

/** A file with pieces left out. Each gap is judged by itself, in the file that is right in all else. */
export const fillGaps: KindRules<'fill-gaps'> = {
  toView: (question, _seed, text) => ({
    kind: 'fill-gaps',
    title: question.show.replace(/^examples\//, ''),
    pieces: piecesOf(question, text.file(question.show)),
  }),
  judge(question, answer, file) {
    const whole = file(question.show)
    const judged = question.gaps.map((gap) => {
      const typed = valueOfField(answer, tokenOf(question, gap))
      return judgeGap(question, gap, { whole, typed })
    })
    const right = judged.filter(({ part }) => part.correct).length
    return {
      // A field too many is a second answer to a gap, or an answer to none.
      isRight: right === question.gaps.length && answer.length === question.gaps.length,
      insight: { right, of: question.gaps.length, unit: 'gaps' },
      parts: judged.map(({ part }) => part),
      misconceptions: judged.flatMap(({ misconceptions }) => misconceptions),
    }
  },
  keyOf: (question) => question.gaps.map((gap) => `${tokenOf(question, gap)}=${gap.hides}`).sort(),
  textsOf: ({ gaps }) => gaps.flatMap((gap, index) => below(['gaps', index], textsOfTyped(gap))),
}

/** What is wrong with where a gap lies in its file, if anything: the sentence for its author. */
export function gapFault({ line, hides }: Gap, file: string): string | undefined {
  const text = linesOf(file)[line - 1]
  if (text === undefined) return `the file has ${linesOf(file).length} lines, so no line ${line}`
  const count = text.split(hides).length - 1
  if (count === 1) return undefined
  return count === 0 ? `line ${line} has no "${hides}"` : `line ${line} has "${hides}" ${count} times; hide more of it`
}

function judgeGap(
  question: QuestionOf<'fill-gaps'>,
  gap: Gap,
  { whole, typed }: { whole: string; typed: string },
): { part: PartMark; misconceptions: string[] } {
  const written = fill(whole, gap, typed)
  const isOneOf = (answers: readonly string[]) =>
    typed.trim() !== '' && answers.some((answer) => saysTheSame(question.show, fill(whole, gap, answer), written))
  const correct = isOneOf([gap.hides, ...gap.accept])
  const { feedback, misconceptions } = feedbackOn(gap, correct, isOneOf)
  const part = {
    field: tokenOf(question, gap),
    correct,
    given: asCode(typed),
    feedback,
    ...(correct ? {} : { answer: asCode(gap.hides) }),
  }
  return { part, misconceptions }
}

/** The file with one gap filled by the given text. */
function fill(file: string, { line, hides }: Gap, text: string): string {
  return linesOf(file)
    .map((content, index) => (index + 1 === line ? content.replace(hides, () => text) : content))
    .join('\n')
}

/** The file as text with holes. Several gaps of one line are cut out from left to right. */
function piecesOf(question: QuestionOf<'fill-gaps'>, file: string): TemplatePiece[] {
  const lines = linesOf(file)
  const pieces = lines.flatMap((content, index) => {
    const here = question.gaps
      .filter(({ line }) => line === index + 1)
      .map((gap) => ({ gap, start: content.indexOf(gap.hides) }))
      .sort((a, b) => a.start - b.start)
    let done = 0
    const cut = here.flatMap(({ gap, start }): TemplatePiece[] => {
      const before = content.slice(done, start)
      done = start + gap.hides.length
      return [before, { gap: tokenOf(question, gap) }]
    })
    return [...cut, `${content.slice(done)}${index < lines.length - 1 ? '\n' : ''}`]
  })
  return joinTexts(pieces)
}

function joinTexts(pieces: readonly TemplatePiece[]): TemplatePiece[] {
  const joined: TemplatePiece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece
    else joined.push(piece)
  }
  return joined.filter((piece) => piece !== '')
}
