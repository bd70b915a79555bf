import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BankLesson, BankQuestion, ConfusablePair } from '../quiz/question-bank'
import { drawModuleReview, FROM_EARLIER, MODULE_REVIEW_SIZE } from './module-review'

const NONE: ReadonlySet<string> = new Set()

/** Modules `m0`, `m1`, …, each with three lessons of six questions: `m1-l2-q0`. */
function course(count: number, confusable: readonly ConfusablePair[] = []) {
  const modules = Array.from({ length: count }, (_, index) => ({ id: `m${index}`, title: '', trackTitle: '' }))
  const lessons = modules.flatMap(({ id: moduleId }) =>
    [0, 1, 2].map((index): BankLesson => {
      const id = `${moduleId}-l${index}`
      return { id, moduleId, title: id, path: `/${id}`, minutes: 1, quizId: `${id}-q`, skills: [], requires: [] }
    }),
  )
  const questions = lessons.flatMap(({ id: lessonId }) =>
    Array.from({ length: 6 }, (_, index): BankQuestion => {
      const id = `${lessonId}-q${index}`
      return { id, kind: 'choose-one', lessonId, skills: [id] }
    }),
  )
  return { modules, lessons, questions, confusable }
}

function draw(bank: ReturnType<typeof course>, moduleId: string, { seed = 1, missed = NONE } = {}) {
  return drawModuleReview(bank, { moduleId, seed, missed })
}

/** How many of each module, or with `depth` 2 of each lesson. */
function countBy(ids: readonly string[], depth: 1 | 2): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const id of ids) {
    const key = id.split('-').slice(0, depth).join('-')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

test('six of its own, spread over its lessons, and four of four earlier modules; nothing of later ones', () => {
  const drawn = draw(course(8), 'm5')
  expect(new Set(drawn).size).toBe(MODULE_REVIEW_SIZE)
  const modules = countBy(drawn, 1)
  expect(modules['m5']).toBe(MODULE_REVIEW_SIZE - FROM_EARLIER)
  expect(Object.values(modules).sort()).toEqual([1, 1, 1, 1, 6])
  expect(Object.keys(modules).filter((id) => id > 'm5')).toEqual([])
  expect(countBy(drawn, 2)).toMatchObject({ 'm5-l0': 2, 'm5-l1': 2, 'm5-l2': 2 })
})

test('the first module asks ten of its own', () => {
  expect(countBy(draw(course(3), 'm0'), 1)).toEqual({ m0: MODULE_REVIEW_SIZE })
})

test('with one earlier module all four are of it', () => {
  expect(countBy(draw(course(3), 'm1'), 1)).toEqual({ m1: 6, m0: 4 })
})

test('what was missed is asked, its own and an earlier one, whatever the seed', () => {
  const missed = new Set(['m2-l1-q3', 'm0-l2-q5'])
  for (let seed = 0; seed < 50; seed++) {
    expect(draw(course(6), 'm2', { seed, missed })).toEqual(expect.arrayContaining([...missed]))
  }
})

test('an earlier question that is confusable with one that was drawn is drawn too, and stands beside it', () => {
  const bank = course(3)
  const own = bank.questions.filter(({ lessonId }) => lessonId.startsWith('m1')).map(({ id }) => id)
  const confusable = [{ id: 'pair', one: own, other: ['m0-l1-q4'] }]
  for (let seed = 0; seed < 50; seed++) {
    const drawn = draw({ ...bank, confusable }, 'm1', { seed })
    const place = drawn.indexOf('m0-l1-q4')
    expect(place).toBeGreaterThanOrEqual(0)
    expect([drawn[place - 1], drawn[place + 1]].some((id) => id?.startsWith('m1'))).toBe(true)
  }
})

test('another seed draws others; the same seed the same', () => {
  expect(draw(course(4), 'm2', { seed: 7 })).toEqual(draw(course(4), 'm2', { seed: 7 }))
  expect(draw(course(4), 'm2', { seed: 8 })).not.toEqual(draw(course(4), 'm2', { seed: 7 }))
})

test('for any course, module and seed there are no doubles, and no more than there are', () => {
  const any = fc.record({ count: fc.integer({ min: 1, max: 5 }), place: fc.nat(4), seed: fc.nat() })
  fc.assert(
    fc.property(any, ({ count, place, seed }) => {
      const drawn = draw(course(count), `m${Math.min(place, count - 1)}`, { seed })
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(drawn).toHaveLength(MODULE_REVIEW_SIZE)
    }),
  )
  const small = { ...course(2), questions: course(2).questions.slice(0, 2) }
  expect(draw(small, 'm1')).toHaveLength(2)
  expect(draw(small, 'gone')).toEqual([])
})
