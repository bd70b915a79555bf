import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buttonAfter, dropStep, moveStep, sayOrder } from './step-order'

const ORDER = ['a', 'b', 'c']

test('a step goes up and down by one place', () => {
  expect(moveStep(ORDER, 'up', 'b')).toEqual(['b', 'a', 'c'])
  expect(moveStep(ORDER, 'down', 'b')).toEqual(['a', 'c', 'b'])
})

test('where there is nowhere to go, the order is the very same', () => {
  expect(moveStep(ORDER, 'up', 'a')).toBe(ORDER)
  expect(moveStep(ORDER, 'down', 'c')).toBe(ORDER)
  expect(moveStep(ORDER, 'up', 'stranger')).toBe(ORDER)
  expect(dropStep(ORDER, 'a', { beside: 'a', side: 'after' })).toBe(ORDER)
  expect(dropStep(ORDER, 'a', { beside: 'stranger', side: 'after' })).toBe(ORDER)
})

test('a step is added at the end and taken out wherever it stands', () => {
  expect(moveStep(ORDER, 'add', 'd')).toEqual(['a', 'b', 'c', 'd'])
  expect(moveStep(ORDER, 'remove', 'b')).toEqual(['a', 'c'])
})

test('a dragged step lands beside another one, at the end or outside', () => {
  expect(dropStep(ORDER, 'c', { beside: 'a', side: 'before' })).toEqual(['c', 'a', 'b'])
  expect(dropStep(ORDER, 'a', { beside: 'b', side: 'after' })).toEqual(['b', 'a', 'c'])
  expect(dropStep(ORDER, 'd', { beside: 'b', side: 'before' })).toEqual(['a', 'd', 'b', 'c'])
  expect(dropStep(ORDER, 'a', 'end')).toEqual(['b', 'c', 'a'])
  expect(dropStep(ORDER, 'a', 'outside')).toEqual(['b', 'c'])
})

test('no move loses or doubles another step', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom('up', 'down', 'add', 'remove'), fc.constantFrom(...'abcde')))
  fc.assert(
    fc.property(moves, (steps) => {
      let order: readonly string[] = []
      for (const [move, token] of steps) {
        const next = moveStep(order, move, token)
        expect(next.filter((one) => one !== token).sort()).toEqual(order.filter((one) => one !== token).sort())
        expect(next.filter((one) => one === token).length).toBeLessThanOrEqual(1)
        order = next
      }
    }),
  )
})

test('up and down undo each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.nat(), (order, pick) => {
      const token = order[pick % (order.length - 1)] ?? ''
      expect(moveStep(moveStep(order, 'down', token), 'up', token)).toEqual(order)
    }),
  )
})

test('the keyboard goes on with the moved step, and after an addition with the next one to add', () => {
  expect(buttonAfter('up', 'b', ['d'])).toEqual({ token: 'b', move: 'up' })
  expect(buttonAfter('remove', 'b', ['d'])).toEqual({ token: 'b', move: 'add' })
  expect(buttonAfter('add', 'd', ['d', 'e'])).toEqual({ token: 'e', move: 'add' })
  expect(buttonAfter('add', 'e', ['d', 'e'])).toEqual({ token: 'd', move: 'add' })
  expect(buttonAfter('add', 'd', ['d'])).toEqual({ token: 'd', move: 'up' })
})

test('a move is told in words', () => {
  expect(sayOrder(ORDER, 'b', 'COPY . .')).toBe('COPY . . is now 2 of 3.')
  expect(sayOrder(ORDER, 'd', 'COPY . .')).toBe('COPY . . is left out.')
})
