import { expect, test } from 'vitest'
import { sayRole } from './role-words'

test('a role is said as people read it', () => {
  expect(['owner', 'instructor', 'learner', 'x'].map(sayRole)).toEqual(['Owner', 'Instructor', 'Learner', 'x'])
})
