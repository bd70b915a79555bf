import { asCode } from '../as-code'
import { type CommandComparison, type CommandPart, compareCommands, matchesAny } from '../command/compare-commands'
import type { Judgement, KindRules, PartMark } from '../kind-rules'
import { feedbackOn, textsOfTyped } from './anticipated'

/** A command to type, compared with the accepted ones part by part. */
export const command: KindRules<'command'> = {
  toView: () => ({ kind: 'command' }),
  judge(question, [typed = '']) {
    const { optional } = question
    const compared = compareCommands(question.accept, typed, { optional })
    const isRight = compared.verdict === 'right'
    const isOneOf = (commands: readonly string[]) => matchesAny(commands, typed, { optional })
    return {
      isRight,
      given: asCode(typed),
      ...feedbackOn(question, isRight, isOneOf),
      ...insightOf(compared),
      ...(isRight
        ? {}
        : { parts: toMarks(compared.parts, compared.fault), accepted: [asCode(question.accept[0] ?? '')] }),
    }
  },
  keyOf: ({ accept }) => accept.slice(0, 1),
  textsOf: textsOfTyped,
}

/** A command that cannot be read has one part: the reason. */
function toMarks(parts: readonly CommandPart[], fault: string | undefined): PartMark[] {
  if (fault) return [{ field: '', correct: false, label: 'The command', given: '', feedback: fault }]
  return parts.map(({ text, state, note }) => ({
    field: '',
    correct: state === 'right',
    label: text === '' ? 'Missing' : asCode(text),
    given: '',
    feedback: note,
  }))
}

/** Where every part is right and one is too many, "6 of 6" would sound like praise. */
function insightOf({ rightParts, outOf }: CommandComparison): Pick<Judgement, 'insight'> {
  return rightParts < outOf ? { insight: { right: rightParts, of: outOf, unit: 'parts' } } : {}
}
