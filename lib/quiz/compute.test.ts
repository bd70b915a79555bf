import { expect, test } from 'vitest'
import { compute } from './compute'

test('an expression is reckoned over the values of a variant, texts that are numbers too', () => {
  const values = { replicas: 10, surge: '3', port: '8080' }
  expect(compute('replicas + surge', values)).toBe(13)
  expect(compute('ceil(replicas * 0.25)', values)).toBe(3)
  expect(compute('floor(replicas * 0.25)', values)).toBe(2)
  expect(compute('max(replicas - surge, min(port, 5)) % 4', values)).toBe(3)
  expect(compute('(replicas + 2) / surge', values)).toBe(4)
})

test.for([
  ['pods + 1', '"pods" is no number of this question'],
  ['name', '"name" is no number of this question'],
  ['constructor', '"constructor" is no number of this question'],
  ['replicas / 0', '"replicas / 0" is Infinity'],
  ['"a" + 1', 'expected numbers, names, + - * / %, brackets, and ceil, floor, max or min'],
  ['sqrt(4)', 'expected numbers, names, + - * / %, brackets, and ceil, floor, max or min'],
  ['toString()', 'expected numbers, names, + - * / %, brackets, and ceil, floor, max or min'],
  ['replicas = 3', 'Unexpected "=" at character 9'],
  ['replicas > 3', 'expected numbers, names, + - * / %, brackets, and ceil, floor, max or min'],
] as const)('"%s" is refused with a reason', ([expression, reason]) => {
  expect(() => compute(expression, { replicas: 3, name: 'web' })).toThrow(reason)
})

test('an expression that cannot be parsed is refused too', () => {
  expect(() => compute('replicas +', { replicas: 3 })).toThrow()
})
