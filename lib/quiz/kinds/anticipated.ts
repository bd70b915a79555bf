import type { TextEntry } from '../kind-rules'
import type { Anticipated } from '../schema/asked'

interface TypedAnswer {
  feedback: string
  anticipated: Anticipated
  otherwise: string
}

/** What to say of a typed answer: praise, the feedback on a foreseen mistake, or the general one. */
export function feedbackOn(
  { feedback, anticipated, otherwise }: TypedAnswer,
  isRight: boolean,
  isOneOf: (answers: readonly string[]) => boolean,
): { feedback: string; misconceptions: string[] } {
  if (isRight) return { feedback, misconceptions: [] }
  const foreseen = anticipated.find(({ answers }) => isOneOf(answers))
  return { feedback: foreseen?.feedback ?? otherwise, misconceptions: foreseen ? [foreseen.misconception] : [] }
}

export function textsOfTyped({ feedback, anticipated, otherwise }: TypedAnswer): TextEntry[] {
  return [
    { text: feedback, entry: ['feedback'] },
    ...anticipated.map((one, index) => ({ text: one.feedback, entry: ['anticipated', index, 'feedback'] })),
    { text: otherwise, entry: ['otherwise'] },
  ]
}

/** The same texts below another entry. */
export function below(entry: TextEntry['entry'], texts: readonly TextEntry[]): TextEntry[] {
  return texts.map((text) => ({ ...text, entry: [...entry, ...text.entry] }))
}
