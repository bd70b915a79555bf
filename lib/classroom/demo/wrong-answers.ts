import type { Answer } from '@/lib/quiz/answers'
import type { QuestionOf } from '@/lib/quiz/kind-rules'
import { rulesOf } from '@/lib/quiz/kinds'
import type { Question } from '@/lib/quiz/quiz-schema'
import { isRight, type Option } from '@/lib/quiz/schema/asked'
import { tokenOf } from '@/lib/quiz/token'

export interface WrongAnswer {
  answer: Answer
  /** The false ideas that it shows. */
  misconceptions: readonly string[]
}

/** Of questions that were asked before: a school asks each hundreds of times. */
const known = new WeakMap<Question, readonly WrongAnswer[]>()

/**
 * Answers that somebody might give and that the grader finds wrong, for a question as a seed drew it: wrong options,
 * foreseen mistakes, one step or pair in another's place. None for a typed answer whose mistakes nobody has foreseen.
 */
export function listWrongAnswers(question: Question, file: (path: string) => string): readonly WrongAnswer[] {
  const before = known.get(question)
  if (before) return before
  const rules = rulesOf(question)
  const wrong = listGuesses(question, rules.keyOf()).flatMap((answer) => {
    const judgement = rules.judge(answer, file)
    return judgement.isRight ? [] : [{ answer, misconceptions: judgement.misconceptions }]
  })
  known.set(question, wrong)
  return wrong
}

function listGuesses(question: Question, key: Answer): Answer[] {
  switch (question.kind) {
    case 'choose-one':
      return question.options.map((option) => [tokenOf(question, option)])
    case 'choose-several':
      return question.options.map((option) => toggle(key, tokenOf(question, option))).filter(({ length }) => length > 0)
    case 'claim':
      return [
        ...listReasons(question, question.reasons).map((reason) => [String(question.holds), reason]),
        ...listReasons(question, question.reasons).map((reason) => [String(!question.holds), reason]),
      ]
    case 'command':
      return question.anticipated.flatMap(({ answers }) => answers).map((typed) => [typed])
    case 'fill-gaps':
      return listFillings(question, key)
    case 'order-steps':
      return listOrders(question, key)
    case 'match-pairs':
      return key.flatMap((_, one) => key.slice(one + 1).map((_, apart) => swapRights(key, one, one + 1 + apart)))
    case 'faulty-line':
      return listFaults(question, key)
    case 'predict-output':
      if (question.pick) return question.pick.map((option) => [tokenOf(question, option)])
      return (question.type?.anticipated ?? []).flatMap(({ answers }) => answers).map((typed) => [typed])
  }
}

function listReasons(question: Question, reasons: readonly Option[]): string[] {
  return reasons.filter((reason) => !isRight(reason)).map((reason) => tokenOf(question, reason))
}

function toggle(key: Answer, token: string): Answer {
  return key.includes(token) ? key.filter((chosen) => chosen !== token) : [...key, token]
}

/** One gap with a foreseen mistake, or empty. */
function listFillings(question: QuestionOf<'fill-gaps'>, key: Answer): Answer[] {
  return question.gaps.flatMap((gap) => {
    const token = tokenOf(question, gap)
    const others = key.filter((entry) => !entry.startsWith(`${token}=`))
    const foreseen = gap.anticipated.flatMap(({ answers }) => answers)
    return [...foreseen.map((typed) => [...others, `${token}=${typed}`].sort()), others]
  })
}

/** Two neighbours the wrong way round, or a step that does not belong. */
function listOrders(question: QuestionOf<'order-steps'>, key: Answer): Answer[] {
  const middle = Math.floor(key.length / 2)
  const strays = question.distractors.map((stray) => key.toSpliced(middle, 0, tokenOf(question, stray)))
  const swapped = key.slice(1).map((later, index) => key.toSpliced(index, 2, later, key[index] ?? ''))
  return [...strays, ...swapped]
}

/** Two left sides with each other's right sides. */
function swapRights(key: Answer, one: number, other: number): Answer {
  const [left = '', right = ''] = (key[one] ?? '').split('=')
  const [otherLeft = '', otherRight = ''] = (key[other] ?? '').split('=')
  return key.with(one, `${left}=${otherRight}`).with(other, `${otherLeft}=${right}`).toSorted()
}

/** Another line for the right reason, or the right line for another reason. */
function listFaults(question: QuestionOf<'faulty-line'>, [line = '', reason = '']: Answer): Answer[] {
  const lines = question.anticipated.flatMap((one) => one.lines)
  return [
    ...lines.map((number) => [String(number), reason]),
    ...listReasons(question, question.reasons).map((other) => [line, other]),
  ]
}
