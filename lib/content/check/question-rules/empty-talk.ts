import { listStrings } from '../../list-strings'
import { foldText } from '../../plain-text'
import type { QuestionRule } from './question-rule'

/** Words that judge an answer and say nothing of its subject. */
const JUDGING = new Set(
  `a actually again all an and answer anything are attempt bad careless carelessly chosen choice clearly common
  completely confused confusion correct course definitely distractor does done error exactly false filler fault feedback
  good great guess guessed guessing half has he idea in incorrect indeed is it its job just know knowing knows known
  lack learner mistake mistaken misconception misread misunderstanding misunderstands misunderstood nice no none nonsense
  not nothing of off on once option or perfect quite random reason right she so sorry that the them there they think
  thinks this to true try unclear unfortunately unknown untrue very was well were wrong yes you your`.split(/\s+/),
)

/** A misconception names an idea, and feedback says more than right or wrong: that alone teaches nothing. */
export const emptyTalk: QuestionRule = ({ question }) =>
  listStrings(question).flatMap(({ text, entry }) => {
    const name = String(entry.at(-1))
    if (!Object.hasOwn(EXPECTED, name) || !isEmpty(text)) return []
    return [{ entry, message: `"${name}" is "${text}", which only judges; expected ${EXPECTED[name]}` }]
  })

const EXPECTED: Readonly<Record<string, string>> = {
  misconception: 'what such a learner believes: "EXPOSE publishes a port"',
  feedback: 'what would happen, and why',
  otherwise: 'what would happen, and why',
}

function isEmpty(text: string): boolean {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => JUDGING.has(word))
}
