import { expect, test } from 'vitest'
import type { AssignmentTerms } from './assignment'
import { readAssignmentForm, toAssignmentFields } from './assignment-form'
import { itemFieldName } from './item-field'

const place = { timeZone: 'Europe/Vienna' }

const fields = {
  title: ' Week 3 ',
  note: 'Read first.\r\nThen answer.',
  mode: 'test',
  opensAt: '2026-11-23T08:00',
  dueAt: '2026-11-30T23:59',
  attemptsLimit: '2',
  timeLimitMinutes: '20',
  requiredPercent: '80',
  feedback: 'after-due',
  'item:module:m1': 'yes',
  'item:quiz:l05': 'yes',
}

const terms: AssignmentTerms = {
  title: 'Week 3',
  note: 'Read first.\nThen answer.',
  items: [
    { kind: 'module', id: 'm1' },
    { kind: 'quiz', id: 'l05' },
  ],
  mode: 'test',
  opensAt: Date.parse('2026-11-23T07:00Z'),
  dueAt: Date.parse('2026-11-30T22:59Z'),
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: 80,
  feedback: 'after-due',
}

/** Field -> what is said about it. */
function faultsOf(changed: Record<string, string>) {
  const { error } = readAssignmentForm({ ...fields, ...changed }, place)
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path[0], message]))
}

test('a form becomes the terms of an assignment, and these become the form again', () => {
  expect(readAssignmentForm(fields, place).data).toEqual(terms)
  expect(readAssignmentForm(toAssignmentFields(terms, place.timeZone), place).data).toEqual(terms)
})

test('what may be left out is left out, also where its field is not sent at all', () => {
  const { dueAt: _, note: __, attemptsLimit: ___, feedback: ____, ...few } = fields
  const empty = { ...few, timeLimitMinutes: ' ', requiredPercent: '' }
  expect(readAssignmentForm(empty, place).data).toEqual({
    ...terms,
    note: '',
    dueAt: null,
    attemptsLimit: null,
    timeLimitMinutes: null,
    requiredPercent: null,
    feedback: 'at-once',
  })
})

test('practice has no limits, and is explained at once', () => {
  expect(readAssignmentForm({ ...fields, mode: 'practice' }, place).data).toEqual({
    ...terms,
    mode: 'practice',
    attemptsLimit: null,
    timeLimitMinutes: null,
    feedback: 'at-once',
  })
})

test('each fault names its field and says what to do', () => {
  expect(faultsOf({ title: ' ' })).toEqual({ title: 'Give the assignment a title.' })
  expect(faultsOf({ title: 'x'.repeat(121) })).toEqual({ title: 'A title has 120 characters at most.' })
  expect(faultsOf({ note: 'x'.repeat(2001) })).toEqual({ note: 'A note has 2,000 characters at most.' })
  expect(faultsOf({ mode: 'exam' })).toEqual({ mode: 'Choose practice or a graded test.' })
  expect(faultsOf({ opensAt: '' })).toEqual({ opensAt: 'Say when it opens.' })
  expect(faultsOf({ opensAt: 'soon' })).toEqual({ opensAt: 'Give a date and a time, as 2026-03-02 at 14:30.' })
  expect(faultsOf({ dueAt: 'later' })).toEqual({ dueAt: 'Give a date and a time, as 2026-03-02 at 14:30.' })
  expect(faultsOf({ dueAt: fields.opensAt })).toEqual({ dueAt: 'It must be due after it opens.' })
  expect(faultsOf({ dueAt: '' })).toEqual({ feedback: 'Explaining after the due date needs a due date.' })
  const attempts = 'The number of attempts is a whole number from 1 to 20, or empty.'
  for (const attemptsLimit of ['0', '21', '1.5', '-1', '1e1', 'two', '99999'])
    expect(faultsOf({ attemptsLimit })).toEqual({ attemptsLimit: attempts })
  const minutes = 'The time limit, in minutes, is a whole number from 1 to 300, or empty.'
  for (const timeLimitMinutes of ['0', '301'])
    expect(faultsOf({ timeLimitMinutes })).toEqual({ timeLimitMinutes: minutes })
  const percent = 'The required score, in percent, is a whole number from 1 to 100, or empty.'
  for (const requiredPercent of ['0', '101'])
    expect(faultsOf({ requiredPercent })).toEqual({ requiredPercent: percent })
})

test('something must be asked for, and made-up items are not taken', () => {
  const nothing = {
    ...toAssignmentFields({ ...terms, items: [] }, place.timeZone),
    'item:lab:l1': 'yes',
    'item:quiz:': 'yes',
  }
  const { error } = readAssignmentForm(nothing, place)
  expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['items', 'Choose at least one module, lesson or quiz.'],
  ])
})

test('a time that nobody touched stays as it is, also where its hour exists twice', () => {
  const opensAt = Date.parse('2026-10-25T00:30:20Z')
  const before = { opensAt, dueAt: null }
  const untouched = { ...fields, opensAt: '2026-10-25T02:30' }
  expect(readAssignmentForm(untouched, { ...place, before }).data?.opensAt).toBe(opensAt)
  expect(faultsOf(untouched)['opensAt']).toContain('02:30 comes twice')
})

test('the box of an item has a name of its own', () => {
  expect(itemFieldName({ kind: 'lesson', id: 'l05' })).toBe('item:lesson:l05')
})
