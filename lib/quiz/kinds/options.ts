import type { Judgement, OptionMark, QuizText, TextEntry } from '../kind-rules'
import type { OptionView } from '../question-view'
import type { Question } from '../quiz-schema'
import { isRight, type Option } from '../schema/asked'
import { hashText, shuffle } from '../shuffle'
import { tokenOf } from '../token'

/** Things with a token, mixed by the seed. */
export function mixOptions(
  question: Question,
  entries: readonly { id: string; text: string }[],
  { seed, text }: { seed: number; text: QuizText },
): OptionView[] {
  const views = entries.map((entry) => ({ token: tokenOf(question, entry), html: text.inline(entry.text) }))
  return mixByToken(views, seed ^ hashText(question.id))
}

/**
 * Mixed by the seed from an order that tells nothing. The browser knows the seed and how it mixes: from the author's
 * order, which may be the key, it could work its way back.
 */
export function mixByToken<View extends { token: string }>(views: readonly View[], seed: number): View[] {
  const sorted = views.toSorted((a, b) => (a.token < b.token ? -1 : 1))
  return shuffle(sorted, seed)
}

export function markOptions(
  question: Question,
  options: readonly Option[],
  chosen: readonly string[],
): { marks: OptionMark[]; isRight: boolean; misconceptions: string[] } {
  const marks = options.map((option) => {
    const token = tokenOf(question, option)
    const { text, feedback } = option
    return { token, text, chosen: chosen.includes(token), correct: isRight(option), feedback }
  })
  const known = new Set(marks.map(({ token }) => token))
  return {
    marks,
    isRight: marks.every((mark) => mark.chosen === mark.correct) && chosen.every((token) => known.has(token)),
    misconceptions: options.flatMap((option, index) =>
      'misconception' in option && marks[index]?.chosen ? [option.misconception] : [],
    ),
  }
}

/** Judges an answer and the reason that was chosen for it: right only with both. */
export function judgeWithReason(
  question: Question & { reasons: readonly Option[] },
  reason: string,
  isAnswerRight: boolean,
): Judgement {
  const { marks, isRight, misconceptions } = markOptions(question, question.reasons, reason === '' ? [] : [reason])
  return {
    isRight: isAnswerRight && isRight,
    insight: { right: Number(isAnswerRight) + Number(isRight), of: 2, unit: 'parts' },
    options: marks,
    misconceptions,
  }
}

/** The tokens of the right options. */
export function keyOfOptions(question: Question, options: readonly Option[]): string[] {
  return options.filter(isRight).map((option) => tokenOf(question, option))
}

export function textsOfOptions(field: string, options: readonly Option[]): TextEntry[] {
  return options.flatMap(({ text, feedback }, index) => [
    { text, entry: [field, index, 'text'] },
    { text: feedback, entry: [field, index, 'feedback'] },
  ])
}
