import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindsQuiz, kindsText } from '@/tests/support/quiz-kinds-sample'
import { gradeQuiz } from './grade-quiz'
import type { QuestionView } from './question-view'
import { toQuizView } from './quiz-view'
import { nextSeed } from './seed'
import { hashText, shuffle } from './shuffle'
import { tokenOf } from './token'

const viewAt = (seed: number) => toQuizView(kindsQuiz, { lessonId: 'l', path: '/learn/m/l/quiz', seed }, kindsText)
const seed = fc.nat(2 ** 32 - 2)

test('the view carries nothing of the key, whatever the seed', () => {
  fc.assert(
    fc.property(seed, (at) => {
      const seen = JSON.stringify(viewAt(at))
      expect(seen).not.toContain('SECRET')
      expect(seen).not.toMatch(/"(correct|misconception|feedback|accept|otherwise|holds|line|hides)"/)
    }),
  )
})

test('options are named by opaque tokens, not by the author’s ids', () => {
  const seen = JSON.stringify(viewAt(7))
  expect(seen).not.toMatch(/"(old|restart|firewall|workdir|volume|selector)"/)
  const tokens = [...seen.matchAll(/"(?:token|gap)":"([^"]*)"/g)].map(([, token = '']) => token)
  expect(tokens.length).toBeGreaterThan(25)
  for (const token of tokens) expect(token).toMatch(/^[a-z0-9]{1,10}$/)
})

test('a left side and its right side have different tokens', () => {
  const pairs = viewAt(7).questions.find((question) => question.kind === 'match-pairs')
  if (pairs?.kind !== 'match-pairs') throw new Error('the sample has no pairs')
  const lefts = pairs.lefts.map(({ token }) => token)
  expect(pairs.rights.filter(({ token }) => lefts.includes(token))).toEqual([])
})

test('the same seed gives the same quiz, and the next one another order', () => {
  fc.assert(
    fc.property(seed, (at) => {
      expect(viewAt(at)).toEqual(viewAt(at))
      expect(viewAt(nextSeed(at)).questions).not.toEqual(viewAt(at).questions)
    }),
  )
})

test('no option is lost or doubled by mixing', () => {
  const sorted = (questions: readonly QuestionView[]) =>
    questions.map((question) => [...JSON.stringify(question).matchAll(/"token":"([^"]*)"/g)].map(String).sort())
  fc.assert(
    fc.property(seed, (at) => {
      expect(sorted(viewAt(at).questions)).toEqual(sorted(viewAt(0).questions))
    }),
  )
})

test('seeds reach every position', () => {
  const firsts = new Set(
    Array.from({ length: 60 }, (_, at) => {
      const [question] = viewAt(at).questions
      return question?.kind === 'choose-one' ? question.options[0]?.token : undefined
    }),
  )
  expect(firsts.size).toBe(3)
})

test('a file with gaps is the file without what they hide', () => {
  const gaps = viewAt(7).questions.find((question) => question.kind === 'fill-gaps')
  if (gaps?.kind !== 'fill-gaps') throw new Error('the sample has no gaps')
  const text = gaps.pieces.map((piece) => (typeof piece === 'string' ? piece : '▢')).join('')
  expect(text.split('\n').filter((line) => line.includes('▢'))).toEqual([
    '      app: ▢',
    '        ▢',
    '            - { name: ▢, containerPort: 8080 }',
  ])
  expect(text.split('\n')).toHaveLength(19)
})

test('a listing stands with its question, but not twice where the kind shows it itself', () => {
  const shown = viewAt(7).questions.map(({ id, listing }) => [id, listing?.title])
  expect(shown.filter(([, title]) => title)).toEqual([['several', 'examples/Dockerfile']])
})

/** Undoes what the seed has mixed, as a browser could. */
function unmix<Item>(items: readonly Item[], by: number): (Item | undefined)[] {
  const places = shuffle(
    items.map((_, index) => index),
    by,
  )
  return items.map((_, index) => items[places.indexOf(index)])
}

test('whoever undoes the mixing finds neither the order of steps nor the pairs', () => {
  const seeds = Array.from({ length: 20 }, (_, at) => at)
  for (const at of seeds) {
    for (const question of viewAt(at).questions) {
      const mixedBy = at ^ hashText(question.id)
      const grade = (answer: string[]) => gradeQuiz(kindsQuiz, { seed: at, answers: { [question.id]: answer } }).score
      if (question.kind === 'order-steps') {
        const steps = unmix(question.steps, mixedBy).map((step) => step?.token ?? '')
        for (let count = 3; count <= steps.length; count++) expect(grade(steps.slice(0, count))).toBe(0)
      }
      if (question.kind === 'match-pairs') {
        const rights = unmix(question.rights, at ^ hashText(`${question.id}/rights`))
        const pairs = unmix(question.lefts, mixedBy).map((left, index) => `${left?.token}=${rights[index]?.token}`)
        expect(grade(pairs)).toBe(0)
      }
    }
  }
})

test('a token is of no use for another: an edit of any text makes new ones', () => {
  const [question] = kindsQuiz.questions
  if (!question) throw new Error('the sample has no question')
  const edited = { ...question, see: 'elsewhere' }
  expect(tokenOf(question, { id: 'old' })).toBe(tokenOf({ ...question }, { id: 'old' }))
  expect(tokenOf(edited, { id: 'old' })).not.toBe(tokenOf(question, { id: 'old' }))
})
