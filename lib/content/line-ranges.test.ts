import { expect, test } from 'vitest'
import { readLineRanges } from './line-ranges'

test('a list holds single lines and ranges', () => {
  expect(readLineRanges('2, 5-7')).toEqual([
    { first: 2, last: 2 },
    { first: 5, last: 7 },
  ])
})

test.for(['', '0', '7-5', '1-', 'two', '1,,2', '1.5', '-3'])('"%s" is no list of lines', (text) => {
  expect(readLineRanges(text)).toBeUndefined()
})
