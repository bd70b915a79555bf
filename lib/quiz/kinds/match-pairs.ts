import { valueOfField } from '../answers'
import type { KindRules, PartMark, QuestionOf } from '../kind-rules'
import { hashText } from '../shuffle'
import { tokenOf } from '../token'
import { mixByToken, mixOptions } from './options'

/** Each left side has its own right side. */
export const matchPairs: KindRules<'match-pairs'> = {
  toView: (question, seed, text) => ({
    kind: 'match-pairs',
    lefts: mixOptions(
      question,
      question.pairs.map(({ id, left }) => ({ id, text: left })),
      { seed, text },
    ),
    rights: mixByToken(
      rightsOf(question).map(({ token, text }) => ({ token, text })),
      seed ^ hashText(`${question.id}/rights`),
    ),
  }),
  judge(question, answer) {
    const rights = rightsOf(question)
    const judged = question.pairs.map((pair) => {
      const chosen = rights.find(({ token }) => token === valueOfField(answer, tokenOf(question, pair)))
      return judgePair(question, pair, chosen)
    })
    const right = judged.filter(({ part }) => part.correct).length
    return {
      isRight: right === question.pairs.length && answer.length === question.pairs.length,
      insight: { right, of: question.pairs.length, unit: 'pairs' },
      parts: judged.map(({ part }) => part),
      misconceptions: judged.flatMap(({ misconception }) => misconception ?? []),
    }
  },
  keyOf: (question) => question.pairs.map((pair) => `${tokenOf(question, pair)}=${rightToken(question, pair)}`).sort(),
  textsOf: ({ pairs, distractors, mixUps }) => [
    ...pairs.flatMap(({ left, feedback }, index) => [
      { text: left, entry: ['pairs', index, 'left'] },
      { text: feedback, entry: ['pairs', index, 'feedback'] },
    ]),
    ...distractors.map(({ feedback }, index) => ({ text: feedback, entry: ['distractors', index, 'feedback'] })),
    ...mixUps.map(({ feedback }, index) => ({ text: feedback, entry: ['mixUps', index, 'feedback'] })),
  ],
}

interface RightSide {
  id: string
  token: string
  text: string
  /** Where it belongs to no left side. */
  stray?: { misconception: string; feedback: string }
}

function rightsOf(question: QuestionOf<'match-pairs'>): RightSide[] {
  return [
    ...question.pairs.map((pair) => ({ id: pair.id, token: rightToken(question, pair), text: pair.right })),
    ...question.distractors.map((stray) => ({
      id: stray.id,
      token: rightToken(question, stray),
      text: stray.text,
      stray,
    })),
  ]
}

/** Other than that of the left side, or equal tokens would tell the pairs. */
function rightToken(question: QuestionOf<'match-pairs'>, { id }: { id: string }): string {
  return tokenOf(question, { id: `${id}/right` })
}

function judgePair(
  question: QuestionOf<'match-pairs'>,
  pair: QuestionOf<'match-pairs'>['pairs'][number],
  chosen: RightSide | undefined,
): { part: PartMark; misconception?: string } {
  const correct = chosen?.id === pair.id
  const mixUp = question.mixUps.find(({ left, right }) => left === pair.id && right === chosen?.id)
  const why = correct ? undefined : (mixUp ?? chosen?.stray)
  return {
    part: {
      field: tokenOf(question, pair),
      correct,
      given: `${pair.left}: ${chosen?.text ?? '–'}`,
      feedback: why?.feedback ?? pair.feedback,
      ...(correct ? {} : { answer: pair.right }),
    },
    ...(why ? { misconception: why.misconception } : {}),
  }
}
