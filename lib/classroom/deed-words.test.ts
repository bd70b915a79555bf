import { expect, test } from 'vitest'
import { type DeedSubjects, sayDeed } from './deed-words'

const GONE: DeedSubjects = { member: undefined, assignment: undefined }
const KNOWN: DeedSubjects = { member: { name: 'Ada', hasLeft: false }, assignment: 'Week 3' }

function read(action: string, detail: unknown, subjects: DeedSubjects): string {
  return sayDeed(action, detail, subjects)
    .map((part) => (typeof part === 'string' ? part : part.name))
    .join('')
}

test.each([
  ['class.archive', {}, 'archived the class'],
  ['class.create', {}, 'made the class'],
  ['class.create', { from: 'x' }, 'made the class after an earlier one'],
  ['member.add', { count: 1 }, 'added a learner'],
  ['member.add', { count: 25 }, 'added 25 learners'],
  ['member.extra-time', { percent: 0 }, 'took extra time back from Ada'],
  ['member.extra-time', { percent: 25 }, 'gave Ada 25 % extra time'],
  ['member.role', { role: 'owner' }, 'made Ada an owner'],
  ['member.remove', {}, 'removed Ada'],
  ['return-code.renew', {}, 'gave Ada a new return code'],
  ['instructor.join', { invitation: 'x' }, 'came to teach the class by an invitation'],
  ['assignment.update', {}, 'changed the assignment “Week 3”'],
  ['override.set', {}, 'set a grade by hand for Ada, in the assignment “Week 3”'],
  ['moon.land', { on: 'it' }, 'moon.land'],
  ['class.archive', null, 'archived the class'],
])('%s with %j is told as "%s"', (action, detail, words) => {
  expect(read(action, detail, KNOWN)).toBe(words)
})

test('who has left and what is gone is told as such', () => {
  const left = { ...KNOWN, member: { name: 'Ada', hasLeft: true } }
  expect(read('member.remove', {}, left)).toBe('removed Ada (not in the class any more)')
  expect(read('override.set', {}, GONE)).toBe(
    'set a grade by hand for somebody whose account was deleted, in an assignment that was deleted later',
  )
})

test('an assignment that was deleted is told by the title that it had', () => {
  expect(read('assignment.delete', { title: 'Week 2' }, GONE)).toBe('deleted the assignment “Week 2”')
  expect(read('assignment.delete', {}, GONE)).toBe('deleted an assignment')
})

test('names are parts of their own, whatever they say', () => {
  const odd = { member: { name: '{assignment}', hasLeft: false }, assignment: '{member}' }
  expect(sayDeed('override.set', {}, odd)).toEqual([
    'set a grade by hand for ',
    { name: '{assignment}' },
    ', in ',
    'the assignment “',
    { name: '{member}' },
    '”',
  ])
})
