import { expect, test } from 'vitest'
import { sayDeed } from './deed-words'

test.each([
  ['class.archive', {}, 'archived the class'],
  ['class.create', {}, 'made the class'],
  ['class.create', { from: 'x' }, 'made the class after an earlier one'],
  ['member.add', { count: 1 }, 'added a learner'],
  ['member.add', { count: 25 }, 'added 25 learners'],
  ['member.extra-time', { percent: 0 }, 'took extra time back'],
  ['member.extra-time', { percent: 25 }, 'gave a learner 25 % extra time'],
  ['member.role', { role: 'owner' }, 'made a member an owner'],
  ['instructor.join', { invitation: 'x' }, 'came to teach the class by an invitation'],
  ['moon.land', { on: 'it' }, 'moon.land'],
  ['class.archive', null, 'archived the class'],
])('%s with %j is told as "%s"', (action, detail, words) => {
  expect(sayDeed(action, detail)).toBe(words)
})
