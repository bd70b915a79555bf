import { expect, test } from 'vitest'
import { ClassSettings } from './class-settings'

const typed = { name: 'Containers 1', timeZone: 'Europe/Vienna', capacity: '' }

function faultsOf(form: object) {
  const { error } = ClassSettings.safeParse(form)
  return error?.issues.map(({ path, message }) => [path.join('.'), message])
}

test('a form with stray fields sets what a form may set', () => {
  const form = {
    ...typed,
    name: ' Ko\u0308ln <b>2</b> ',
    capacity: ' 30 ',
    role: 'owner',
    joinCode: 'BBBBBBBB',
    archivedAt: '0',
  }
  expect(ClassSettings.parse(form)).toEqual({ name: 'Köln <b>2</b>', timeZone: 'Europe/Vienna', capacity: 30 })
})

test.each([
  ['', null],
  [' ', null],
  ['1', 1],
  ['2000', 2000],
  ['007', 7],
])('%j is room for %j', (capacity, count) => {
  expect(ClassSettings.parse({ ...typed, capacity }).capacity).toBe(count)
})

test.each(['0', '2001', '-1', '1.5', '1e3', '٣', 'many', "1'; --", '9'.repeat(30), undefined, 30])(
  '%j is no number of learners',
  (capacity) => {
    const fault = 'The number of learners is a whole number from 1 to 2000, or empty for any number.'
    expect(faultsOf({ ...typed, capacity })).toEqual([['capacity', fault]])
  },
)

test.each(['UTC', 'Europe/Vienna', 'America/Argentina/Ushuaia', 'Pacific/Chatham'])('%s is a time zone', (timeZone) => {
  expect(ClassSettings.parse({ ...typed, timeZone }).timeZone).toBe(timeZone)
})

test.each([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['Asia/Kathmandu', 'Asia/Kathmandu'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['Etc/UTC', 'UTC'],
])('%s is taken, and kept as %s', (timeZone, kept) => {
  expect(ClassSettings.parse({ ...typed, timeZone }).timeZone).toBe(kept)
})

test.each(['', 'Mars/Olympus', '+02:00', 'Etc/GMT+5', 'Europe/Vienna ', '../etc/passwd'])(
  '%j is no time zone',
  (timeZone) => {
    const fault = 'This time zone is not known here. Choose one from the list.'
    expect(faultsOf({ ...typed, timeZone })).toEqual([['timeZone', fault]])
  },
)

test('all faults are told at once, in the order of the fields', () => {
  expect(faultsOf({})).toEqual([
    ['name', 'The name of the class is missing.'],
    ['timeZone', 'The time zone is missing.'],
    ['capacity', 'The number of learners is a whole number from 1 to 2000, or empty for any number.'],
  ])
  expect(faultsOf({ ...typed, name: 'x'.repeat(81) })).toEqual([
    ['name', 'The name of the class has 81 characters; at most 80 are allowed.'],
  ])
})
