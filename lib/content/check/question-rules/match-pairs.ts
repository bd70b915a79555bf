import { suggest } from '../../suggest'
import type { QuestionFault } from '../../variant-faults'
import type { QuestionRule, QuestionToCheck } from './question-rule'
import { twinFaults } from './twins'

type MatchPairs = QuestionToCheck<'match-pairs'>['question']

/** Sides can be told apart, right ones are plain text, and a mix-up is a wrong pair of sides that exist. */
export const matchPairsFaults: QuestionRule<'match-pairs'> = ({ question }) => {
  const lefts = question.pairs.map(({ left }, index) => ({ text: left, entry: ['pairs', index, 'left'] }))
  const rights = rightTexts(question)
  return [
    ...twinFaults(lefts, 'left sides'),
    ...twinFaults(rights, 'right sides'),
    ...rights.flatMap(({ text, entry }) => {
      const message = 'stands in a list to choose from, which shows Markdown as it is; write plain text'
      return /[`*]|\]\(/.test(text) ? [{ entry, message: `"${String(entry.at(-1))}" ${message}` }] : []
    }),
    ...question.mixUps.flatMap((_, index) => mixUpFaults(question, index)),
  ]
}

/** What stands in the list to choose from. */
export function rightTexts({ pairs, distractors }: MatchPairs) {
  return [
    ...pairs.map(({ right }, index) => ({ text: right, entry: ['pairs', index, 'right'] })),
    ...distractors.map(({ text }, index) => ({ text, entry: ['distractors', index, 'text'] })),
  ]
}

function mixUpFaults({ pairs, distractors, mixUps }: MatchPairs, index: number): QuestionFault[] {
  const { left = '', right = '' } = mixUps[index] ?? {}
  const lefts = pairs.map(({ id }) => id)
  const rights = [...lefts, ...distractors.map(({ id }) => id)]
  const at = (...entry: string[]) => ['mixUps', index, ...entry]
  if (!lefts.includes(left))
    return [{ entry: at('left'), message: `there is no pair "${left}"${suggest(left, lefts)}` }]
  if (!rights.includes(right)) {
    return [{ entry: at('right'), message: `there is no pair and no distractor "${right}"${suggest(right, rights)}` }]
  }
  if (left === right)
    return [{ entry: at(), message: `"${left}" with its own right side is the right pair, not a mix-up` }]
  const before = mixUps.findIndex((mixUp) => mixUp.left === left && mixUp.right === right)
  return before === index ? [] : [{ entry: at(), message: `entry ${before + 1} has this mix-up already` }]
}
