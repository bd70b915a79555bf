import { expect, test } from 'vitest'
import { ExtraTime } from './extra-time'

test.each([
  ['', 0],
  ['  ', 0],
  ['0', 0],
  ['25', 25],
  [' 25 % ', 25],
  ['+50%', 50],
  ['300', 300],
])('%j is %j percent', (typed, percent) => {
  expect(ExtraTime.parse(typed)).toBe(percent)
})

test.each(['301', '-5', '1.5', '25 min', 'x', '%', undefined, 25])('%j is no extra time', (typed) => {
  const fault = 'Extra time is a whole percentage from 0 to 300, as 25 or 25 %.'
  expect(ExtraTime.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([fault])
})
