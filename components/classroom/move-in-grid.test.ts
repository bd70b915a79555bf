import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveInGrid } from './move-in-grid'

const size = { rows: 10, columns: 5, page: 4 }
const from = { row: 5, column: 2 }
const press = (key: string, isFar = false) => moveInGrid(from, { key, isFar }, size)

test('arrows move by one cell, Home and End in the row, pages by what is seen', () => {
  expect(
    ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].map((key) => press(key)),
  ).toEqual([
    { row: 5, column: 1 },
    { row: 5, column: 3 },
    { row: 4, column: 2 },
    { row: 6, column: 2 },
    { row: 5, column: 0 },
    { row: 5, column: 4 },
    { row: 1, column: 2 },
    { row: 9, column: 2 },
  ])
})

test('with Control they go all the way', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => press(key, true))).toEqual([
    { row: 5, column: 0 },
    { row: 5, column: 4 },
    { row: 0, column: 2 },
    { row: 9, column: 2 },
    { row: 0, column: 0 },
    { row: 9, column: 4 },
  ])
})

test('other keys do not move', () => {
  expect(['Enter', ' ', 'Tab', 'a', 'Escape', 'toString'].map((key) => press(key))).toEqual(Array(6).fill(undefined))
})

test('no key leads out of the grid', () => {
  const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown')
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.boolean())), (presses) => {
      let place = { row: 0, column: 0 }
      for (const [key, isFar] of presses) {
        place = moveInGrid(place, { key, isFar }, size) ?? place
        expect(place.row).toBeGreaterThanOrEqual(0)
        expect(place.row).toBeLessThan(size.rows)
        expect(place.column).toBeGreaterThanOrEqual(0)
        expect(place.column).toBeLessThan(size.columns)
      }
    }),
  )
})
