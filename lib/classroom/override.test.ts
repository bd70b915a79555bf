import { expect, test } from 'vitest'
import { OverrideFields } from './override'

const read = (percent: string, reason = 'Spoken exam') => {
  const { success, data, error } = OverrideFields.safeParse({ percent, reason })
  return success ? data : error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
}

test('a grade is a whole percent, and nothing takes it back', () => {
  expect([read('0'), read(' 100 % '), read('')]).toEqual([
    { percent: 0, reason: 'Spoken exam' },
    { percent: 100, reason: 'Spoken exam' },
    { percent: null, reason: 'Spoken exam' },
  ])
})

test.each(['101', '-1', '66.7', '1e2', 'full', '０'])('%j is no grade', (percent) => {
  expect(read(percent)).toEqual([
    'percent: The grade is a whole number from 0 to 100, or empty to take back the one that was set.',
  ])
})

test('a reason has 3 to 500 characters after white space around it is gone, and may have lines', () => {
  expect(read('1', ' \r\nIll\r\nfor a week\t')).toEqual({ percent: 1, reason: 'Ill\nfor a week' })
  expect(read('1', '👩‍🚀'.repeat(100))).toMatchObject({ percent: 1 })
  expect([read('1', '  '), read('1', ' ab '), read('1', 'x'.repeat(501)), read('1', 'a\u0000bc')]).toEqual([
    ['reason: The reason is missing.'],
    ['reason: The reason has 2 characters; at least 3 are needed.'],
    ['reason: The reason has 501 characters; at most 500 are allowed.'],
    ['reason: The reason holds a character that cannot be shown. Type it anew.'],
  ])
})
