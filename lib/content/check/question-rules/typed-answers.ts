import { MAX_ANSWER_LENGTH } from '@/lib/quiz/answers'
import type { Judgement } from '@/lib/quiz/kind-rules'
import type { Anticipated } from '@/lib/quiz/schema/asked'
import type { StringAt } from '../../list-strings'
import type { Path } from '../../schema-at'
import type { QuestionFault } from '../../variant-faults'

interface Typed {
  accept: readonly StringAt[]
  anticipated: Anticipated
  /** Where `anticipated` stands. */
  entry: Path
  /** How a text would be judged if these were the accepted answers. */
  judge(accept: readonly string[], text: string): Judgement
}

/**
 * An answer is right, or wrong for one reason: what the engine takes for an earlier answer is said for nothing, and
 * what it takes for a right one would never be told the feedback that was written for it.
 */
export function typedFaults({ accept, anticipated, entry, judge }: Typed): QuestionFault[] {
  const wrong = anticipated.flatMap(({ answers }, index) =>
    answers.map((text, place) => ({ text, entry: [...entry, 'anticipated', index, 'answers', place] })),
  )
  const like = (text: string, others: readonly StringAt[]) =>
    others.find((other) => judge([other.text], text).isRight)?.text

  const long = accept.flatMap(({ text, entry }) => {
    if (text.length <= MAX_ANSWER_LENGTH) return []
    return [{ entry, message: `has ${text.length} characters; a learner can type at most ${MAX_ANSWER_LENGTH}` }]
  })
  const needless = accept.flatMap(({ text, entry }, index) => {
    const known = like(text, accept.slice(0, index))
    if (known === undefined) return []
    return [{ entry, message: `"${text}" need not be listed: it is taken for "${known}" already` }]
  })
  const misplaced = wrong.flatMap(({ text, entry }, index) => {
    const right = like(text, accept)
    if (right !== undefined) {
      return [{ entry, message: `"${text}" is anticipated as wrong, but it is taken for "${right}", which is right` }]
    }
    const known = like(text, wrong.slice(0, index))
    if (known === undefined) return []
    return [
      { entry, message: `"${text}" need not be listed: it is taken for "${known}", which is anticipated already` },
    ]
  })
  return [...long, ...needless, ...misplaced]
}
