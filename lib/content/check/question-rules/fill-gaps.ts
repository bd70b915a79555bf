import { rulesOf } from '@/lib/quiz/kinds'
import { gapFault } from '@/lib/quiz/kinds/fill-gaps'
import { saysTheSame } from '@/lib/quiz/kinds/says-the-same'
import { tokenOf } from '@/lib/quiz/token'
import type { QuestionFault } from '../../variant-faults'
import type { QuestionRule, QuestionToCheck } from './question-rule'
import { typedFaults } from './typed-answers'

type FillGaps = QuestionToCheck<'fill-gaps'>['question']

/** The file can be read, gaps lie where they should, and what is listed for them is judged as it is listed. */
export const fillGapsFaults: QuestionRule<'fill-gaps'> = (asked) => {
  const whole = asked.file(asked.question.show)
  const places = [...fileFaults(asked.question, whole), ...placeFaults(asked.question, whole)]
  return places.length > 0 ? places : asked.question.gaps.flatMap((_, index) => answerFaults(asked, index))
}

function fileFaults({ show }: FillGaps, whole: string): QuestionFault[] {
  if (canBeParsed(show, whole)) return []
  return [{ entry: ['show'], message: `"${show}" cannot be parsed; expected the whole and right file` }]
}

/** What cannot be parsed is like nothing but itself: every answer in another form would be judged wrong. */
function canBeParsed(name: string, text: string): boolean {
  // An empty line more changes no meaning.
  return saysTheSame(name, text, `\n${text}`)
}

function placeFaults({ gaps }: FillGaps, whole: string): QuestionFault[] {
  const lines = whole.split('\n')
  const spans = gaps.map(({ line, hides }) => {
    const start = lines[line - 1]?.indexOf(hides) ?? -1
    return { line, start, end: start + hides.length }
  })
  return gaps.flatMap((gap, index): QuestionFault[] => {
    const fault = gapFault(gap, whole)
    if (fault) return [{ entry: ['gaps', index, 'hides'], message: fault }]
    const span = spans[index]
    const other = spans.findIndex(
      (before, place) =>
        place < index && span && before.line === span.line && before.start < span.end && span.start < before.end,
    )
    if (other < 0) return []
    return [
      { entry: ['gaps', index, 'hides'], message: `overlaps the gap "${gaps[other]?.id}"; no piece is hidden twice` },
    ]
  })
}

function answerFaults({ question, file }: QuestionToCheck<'fill-gaps'>, index: number): QuestionFault[] {
  const gap = question.gaps[index]
  if (!gap) return []
  const judgeBy = (accept: readonly string[], text: string) => {
    // With one gap the rest of the file is right, as it is when the gap is judged.
    const alone = { ...question, gaps: [{ ...gap, accept: [...accept], anticipated: [] }] }
    return rulesOf(alone).judge([`${tokenOf(alone, gap)}=${text}`], file)
  }
  const broken = gap.accept.flatMap((text, place) =>
    canBeParsed(question.show, fill(file(question.show), gap, text))
      ? []
      : [{ entry: ['gaps', index, 'accept', place], message: `with "${text}" the file cannot be parsed` }],
  )
  const answers = typedFaults({
    accept: [
      { text: gap.hides, entry: ['gaps', index, 'hides'] },
      ...gap.accept.map((text, place) => ({ text, entry: ['gaps', index, 'accept', place] })),
    ],
    anticipated: gap.anticipated,
    entry: ['gaps', index],
    judge: judgeBy,
  })
  return [...broken, ...answers]
}

function fill(whole: string, { line, hides }: FillGaps['gaps'][number], text: string): string {
  const lines = whole.split('\n')
  return lines
    .with(
      line - 1,
      (lines[line - 1] ?? '').replace(hides, () => text),
    )
    .join('\n')
}
