import { expect, test } from 'vitest'
import { parsePath } from './path-data'
import { tidyPath } from './tidy-path'
import { formatNumber, writePath } from './write-path'

const rewrite = (d: string, decimals: number) => writePath(tidyPath(parsePath(d, { x: 0, y: 0 }), decimals))

test('a path is written relative, with horizontal and vertical lines as such', () => {
  expect(rewrite('M10.04,20L10.04,30.06L15,30.06L20,40.5', 1)).toBe('M10 20v10.1h5l5 10.4')
})

test('relative commands, repeated commands and exponents are understood', () => {
  expect(rewrite('M0,1e-16 a5,2.5 0,0,1 10,0 l0,5 3,4 H20 V1z', 1)).toBe('M0 0a5 2.5 0 0 1 10 0v5l3 4h7v-8z')
})

test('an origin moves a path before it is scaled', () => {
  expect(writePath(parsePath('M-5,0L5,0Q10,0 10,5', { x: 10, y: 20 }, 0.5))).toBe('M2.5 10h5q2.5 0 2.5 2.5')
})

test('steps of no length, points on the way and curves without a bend vanish', () => {
  expect(rewrite('M0,0L5,0L5,0L10,0L10.2,7C10,8 10,9 10,10', 0)).toBe('M0 0h10v10')
})

test('numbers have one decimal and no needless zero', () => {
  expect([0.5, -0.5, 12.04, -0.04, 3].map(formatNumber)).toEqual(['.5', '-.5', '12', '0', '3'])
})

test('a curve that the writer does not know is refused', () => {
  expect(() => parsePath('M0,0S1,1 2,2', { x: 0, y: 0 })).toThrow('a path uses "S"')
})
