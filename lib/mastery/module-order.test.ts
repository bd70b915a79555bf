import { expect, test } from 'vitest'
import { buildModuleOrder } from './module-order'
import { bankOf, type CourseShape, FIVE_MODULES } from './placement.test-support'

function orderOf(shape: CourseShape) {
  const { below, above } = buildModuleOrder(bankOf(shape, ['choose-one']))
  const plain = (related: typeof below) => Object.fromEntries([...related].map(([id, ids]) => [id, [...ids].sort()]))
  return { below: plain(below), above: plain(above) }
}

test('a module builds on those whose lessons its own require, also through others', () => {
  expect(orderOf(FIVE_MODULES)).toEqual({
    below: { m0: [], m2: ['m0'], m3: ['m0', 'm2'], m5: ['m0', 'm2'], m6: ['m0', 'm2', 'm5'] },
    above: { m0: ['m2', 'm3', 'm5', 'm6'], m2: ['m3', 'm5', 'm6'], m3: [], m5: ['m6'], m6: [] },
  })
})

test('modules that lean on each other end in no circle, and none builds on itself', () => {
  const circle = { a: { a1: [], a2: ['b1'] }, b: { b1: ['a1'] } }
  expect(orderOf(circle)).toEqual({ below: { a: ['b'], b: ['a'] }, above: { a: ['b'], b: ['a'] } })
})

test('a lesson that is not in the course is passed over', () => {
  expect(orderOf({ a: { a1: ['gone'] } })).toEqual({ below: { a: [] }, above: { a: [] } })
})
