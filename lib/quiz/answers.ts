import type { QuestionKindName } from './question-kind-name'

/**
 * An answer in its normal form, by kind:
 * choices: the tokens of the chosen options; typed ones: the text; `claim` and `faulty-line`: the judgement or the
 * number of the line, then the token of the reason (each may be empty); `fill-gaps` and `match-pairs`: `token=value`
 * for every field that holds something, sorted; `order-steps`: the tokens of the placed steps in their order.
 */
export type Answer = readonly string[]

/** Question id -> answer. */
export type Answers = Readonly<Record<string, Answer>>

/** Longest text, in UTF-16 units, of one field of a quiz. */
export const MAX_ANSWER_LENGTH = 200
/** The most fields that an honest question has. */
export const MAX_FIELDS = 24

interface Asked {
  id: string
  kind: QuestionKindName
}

/** Reads what a form says about one question; the browser and the server both do. Undefined where it is too much to be honest. */
export function readAnswer({ id, kind }: Asked, form: FormData): Answer | undefined {
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' && (name === id || name.startsWith(`${id}.`))
      ? [{ name: name.slice(id.length + 1), value }]
      : [],
  )
  if (fields.length > MAX_FIELDS || fields.some(({ value }) => value.length > MAX_ANSWER_LENGTH)) return undefined
  return normalForm(kind, fields)
}

/** Reads a whole form. Only questions of this quiz are looked up, so stray fields are dropped. */
export function readAnswers(questions: readonly Asked[], form: FormData): Answers | undefined {
  const answers: Record<string, Answer> = {}
  for (const question of questions) {
    const answer = readAnswer(question, form)
    if (!answer) return undefined
    answers[question.id] = answer
  }
  return answers
}

/** Whether anything was chosen or written. */
export function isAnswered(answer: Answer): boolean {
  return answer.some((entry) => entry.trim() !== '')
}

/** What a field of the question holds in an answer; the inverse of `readAnswer` for `<id>.<token>` fields. */
export function valueOfField(answer: Answer, token: string): string {
  return answer.find((entry) => entry.startsWith(`${token}=`))?.slice(token.length + 1) ?? ''
}

interface Field {
  /** Without the question's id and the dot. */
  name: string
  value: string
}

/** Names that stand beside an answer and are none. */
const BESIDE = ['sure', 'reason', '']

function normalForm(kind: QuestionKindName, fields: readonly Field[]): string[] {
  const valuesOf = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value)
  const own = fields.filter(({ name, value }) => !BESIDE.includes(name) && value.trim() !== '')
  switch (kind) {
    case 'claim':
    case 'faulty-line':
      return [valuesOf('')[0] ?? '', valuesOf('reason')[0] ?? '']
    case 'fill-gaps':
    case 'match-pairs':
      return own.map(({ name, value }) => `${name}=${value}`).sort()
    case 'order-steps':
      return own
        .map(({ name, value }) => ({ name, place: Number(value) }))
        .filter(({ place }) => Number.isInteger(place) && place > 0)
        .sort((a, b) => a.place - b.place)
        .map(({ name }) => name)
    default:
      return valuesOf('')
  }
}

/** The form fields that hold an answer; the inverse of `readAnswer`. */
export function fieldsOf({ id, kind }: Asked, answer: Answer): [name: string, value: string][] {
  switch (kind) {
    case 'claim':
    case 'faulty-line':
      return [
        [id, answer[0] ?? ''],
        [`${id}.reason`, answer[1] ?? ''],
      ]
    case 'fill-gaps':
    case 'match-pairs':
      return answer.map((entry) => {
        const [token = '', ...value] = entry.split('=')
        return [`${id}.${token}`, value.join('=')]
      })
    case 'order-steps':
      return answer.map((token, index) => [`${id}.${token}`, String(index + 1)])
    default:
      return answer.map((value) => [id, value])
  }
}
