import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindsQuiz, kindsText, kindsToken } from '@/tests/support/quiz-kinds-sample'
import { type Answer, fieldsOf, readAnswer } from './answers'
import { gradeQuestion, gradeQuiz, type Mark } from './grade-quiz'
import type { Judgement } from './kind-rules'
import { rulesOf } from './kinds'
import type { Question } from './quiz-schema'
import { toQuestionView } from './quiz-view'
import { drawVariant } from './variants'

const seed = fc.nat(2 ** 32 - 1)

function find(id: string): Question {
  const question = kindsQuiz.questions.find((asked) => asked.id === id)
  if (!question) throw new Error(`the sample has no question "${id}"`)
  return question
}

function grade(id: string, answer: Answer, at = 0): Mark {
  return gradeQuestion(kindsQuiz, find(id), { seed: at, answer })
}

function judge(id: string, answer: Answer): Judgement {
  const { judgement } = grade(id, answer)
  if (!judgement) throw new Error(`${id} was not answered`)
  return judgement
}

const token = kindsToken
const partsOf = (id: string, answer: Answer) =>
  judge(id, answer).parts?.map(({ correct, feedback }) => [correct, feedback])

const keyAt = (question: Question, at: number) => rulesOf(drawVariant(question, at)).keyOf()

test('the key with a field too many is no key', () => {
  for (const question of kindsQuiz.questions) {
    if (question.kind === 'claim' || question.kind === 'faulty-line' || question.kind === 'command') continue
    if (question.kind === 'predict-output' && question.type) continue
    const answer = [...keyAt(question, 0), 'stray=x']
    expect(gradeQuestion(kindsQuiz, question, { seed: 0, answer }).verdict, question.id).toBe('wrong')
  }
})

test('the key earns full marks in every variant', () => {
  fc.assert(
    fc.property(seed, (at) => {
      const answers = Object.fromEntries(kindsQuiz.questions.map((question) => [question.id, keyAt(question, at)]))
      expect(gradeQuiz(kindsQuiz, { seed: at, answers })).toMatchObject({ score: 10, outOf: 10 })
    }),
  )
})

test.for(kindsQuiz.questions)('how $id is mixed never changes the grade of an answer', (question) => {
  // The order that an answer has in its form follows from the order on the page; the grade may not.
  fc.assert(
    fc.property(seed, seed, (at, mixedAt) => {
      const answer = keyAt(question, at)
      const form = new FormData()
      for (const [name, value] of mix(fieldsOf(question, answer), mixedAt)) form.append(name, value)
      const read = readAnswer(question, form) ?? []
      expect(gradeQuestion(kindsQuiz, question, { seed: at, answer: read }).verdict).toBe('right')
    }),
  )
})

function mix<Item>(items: readonly Item[], at: number): Item[] {
  return [...items].sort(
    (a, b) => ((JSON.stringify(a).length * 7 + at) % 5) - ((JSON.stringify(b).length * 3 + at) % 5),
  )
}

test('garbage never throws and never earns', () => {
  const garbage = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('true', 'false', '3', '__proto__=x', '=')),
  )
  fc.assert(
    fc.property(fc.constantFrom(...kindsQuiz.questions), garbage, seed, (question, answer, at) => {
      expect(gradeQuestion(kindsQuiz, question, { seed: at, answer }).verdict).not.toBe('right')
    }),
  )
})

test('tokens of the question in any number and order earn only where they are the key', () => {
  const answers = fc.constantFrom(...kindsQuiz.questions).chain((question) => {
    const shown = JSON.stringify(toQuestionView(question, 0, kindsText))
    const tokens = [...shown.matchAll(/"(?:token|gap)":"([^"]+)"/g)].map(([, found = '']) => found)
    return fc.tuple(fc.constant(question), tokens.length > 0 ? fc.array(fc.constantFrom(...tokens)) : fc.constant([]))
  })
  fc.assert(
    fc.property(answers, ([question, answer]) => {
      const isKey = new Set(answer).symmetricDifference(new Set(keyAt(question, 0))).size === 0
      const { verdict } = gradeQuestion(kindsQuiz, question, { seed: 0, answer })
      if (verdict === 'right') expect(isKey).toBe(true)
    }),
  )
})

test('an unanswered question keeps its key', () => {
  for (const { id } of kindsQuiz.questions) {
    expect(grade(id, [])).toMatchObject({ verdict: 'unanswered' })
    expect(grade(id, ['', ' '])).not.toHaveProperty('judgement')
  }
})

test('ticking every box earns nothing, and what was rightly ticked or left is told', () => {
  const all = ['run', 'copy', 'expose', 'cmd'].map((id) => token('several', id))
  expect(judge('several', all)).toMatchObject({ isRight: false, insight: { right: 2, of: 4, unit: 'choices' } })
  expect(judge('several', all.slice(0, 1))).toMatchObject({ isRight: false, insight: { right: 3, of: 4 } })
})

test('two choices where one is asked for earn nothing', () => {
  expect(grade('one', [token('one', 'old'), token('one', 'new')]).verdict).toBe('wrong')
})

test('a claim rightly judged for a wrong reason is not right, but half of it is', () => {
  const judged = judge('claim', ['false', token('claim', 'firewall')])
  expect(judged).toMatchObject({ isRight: false, insight: { right: 1, of: 2, unit: 'parts' } })
  expect(judged.misconceptions).toEqual(['SECRET No port is opened, so no firewall has anything to block.'])
  expect(judge('claim', ['true', '']).misconceptions).toEqual(['SECRET EXPOSE publishes a port'])
})

test('a typed command is compared as a command, in the variant of the seed', () => {
  const variants = [0, 1, 2].map((at) => keyAt(find('command'), at)[0] ?? '')
  expect(new Set(variants).size).toBe(3)
  const port = /-p (\d+):80/.exec(variants[0] ?? '')?.[1]
  const other = `docker container run --rm --name=SECRET-web --detach --publish=${port}:80 "nginx:1.29"`
  expect(grade('command', [other]).verdict).toBe('right')
  expect(grade('command', [other], 1).verdict).toBe('wrong')
  const swapped = judge('command', [`docker run -d -p 80:${port} --name SECRET-web nginx:1.29`])
  expect(swapped.feedback).toBe('SECRET The two ports are the wrong way round.')
  expect(swapped.parts?.filter(({ correct }) => !correct).map(({ label }) => label)).toEqual([`\`-p 80:${port}\``])
})

test('each gap is judged by itself, as data', () => {
  const gap = (id: string, text: string) => `${token('gaps', id)}=${text}`
  const answer = [gap('selector', "'SECRET-web'"), gap('label', '"app": SECRET-web'), gap('port', 'http')]
  expect(partsOf('gaps', answer)).toEqual([
    [true, 'SECRET The selector asks for this label.'],
    [true, 'SECRET Every Pod of the template carries it.'],
    [false, 'SECRET A name of at most 15 small letters.'],
  ])
  expect(judge('gaps', answer).insight).toEqual({ right: 2, of: 3, unit: 'gaps' })
  expect(partsOf('gaps', [gap('selector', 'web')])?.[0]).toEqual([
    false,
    'SECRET That is the name of the Deployment, which no selector looks at.',
  ])
})

test('a gap cannot be filled so that the rest of the file changes with it', () => {
  const smuggled = `${token('gaps', 'selector')}=SECRET-web # `
  expect(partsOf('gaps', [smuggled])?.[0]?.[0]).toBe(true)
  const broken = `${token('gaps', 'selector')}=SECRET-web }`
  expect(partsOf('gaps', [broken])?.[0]?.[0]).toBe(false)
})

test('steps earn only in a right order, and what need not be moved is told', () => {
  const steps = (...ids: string[]) => ids.map((id) => token('order', id))
  expect(grade('order', steps('workdir', 'from', 'lock', 'install', 'app')).verdict).toBe('right')
  const swapped = judge('order', steps('from', 'workdir', 'app', 'lock', 'install'))
  expect(swapped).toMatchObject({ isRight: false, insight: { right: 4, of: 5, unit: 'steps' } })
  expect(swapped.parts?.map(({ correct }) => correct)).toEqual([true, true, false, true, true, true, true])
})

test('a step that does not belong, and one that is missing, are told', () => {
  const steps = ['from', 'cd', 'lock', 'install', 'app'].map((id) => token('order', id))
  const judged = judge('order', steps)
  expect(judged.parts?.map(({ field, correct }) => [field, correct])).toEqual([
    ...['from', 'cd', 'lock', 'install', 'app'].map((id) => [token('order', id), id !== 'cd']),
    [token('order', 'workdir'), false],
    [token('order', 'up'), true],
  ])
  expect(judged.misconceptions).toEqual(['SECRET It ends with its own process and changes nothing after it.'])
})

test('the same step twice is not a right order', () => {
  const steps = ['from', 'workdir', 'lock', 'install', 'app', 'app'].map((id) => token('order', id))
  expect(grade('order', steps).verdict).toBe('wrong')
})

test('each pair is told, a mix-up by its reason', () => {
  const pair = (left: string, right: string) => `${token('pairs', left)}=${token('pairs', `${right}/right`)}`
  const judged = judge('pairs', [pair('volume', 'volume'), pair('bind', 'copy'), pair('layer', 'volume')])
  expect(judged.insight).toEqual({ right: 1, of: 3, unit: 'pairs' })
  expect(judged.parts?.map(({ correct, feedback }) => [correct, feedback])).toEqual([
    [true, 'SECRET It has a life of its own.'],
    [false, 'SECRET A container never writes into its image.'],
    [false, 'SECRET Files outside of a volume are lost with the container.'],
  ])
  expect(judged.misconceptions).toHaveLength(2)
})

test('a pair that is said twice does not count twice', () => {
  const pair = (left: string, right: string) => `${token('pairs', left)}=${token('pairs', `${right}/right`)}`
  const key = keyAt(find('pairs'), 0)
  expect(grade('pairs', [...key, pair('layer', 'copy')]).verdict).toBe('wrong')
})

test('the line and the reason are told apart', () => {
  const reason = token('faulty', 'cache')
  expect(grade('faulty', ['3', reason]).verdict).toBe('right')
  expect(judge('faulty', ['5', reason])).toMatchObject({
    isRight: false,
    insight: { right: 1, of: 2, unit: 'parts' },
    parts: [{ correct: false, given: 'Line 5: `RUN npm ci --omit=dev`', answer: 'line 3: `COPY . .`' }],
  })
  expect(partsOf('faulty', ['1', ''])).toEqual([
    [false, 'SECRET Look for the first line that every change of the app touches.'],
  ])
})

test('a predicted output folds white space, and case only where it does not matter', () => {
  expect(grade('typed', ['  SECRET-word\n']).verdict).toBe('right')
  expect(grade('typed', ['secret-word']).verdict).toBe('wrong')
  expect(judge('typed', ['GREETING'])).toMatchObject({
    feedback: 'SECRET That is the name of the variable, not its value.',
    accepted: ['`SECRET-word`'],
  })
})
