import { expect, test } from 'vitest'
import { sayAdded, sayProblems } from './roster-words'

test('problems are told one a line, and no more than can be mended in one go', () => {
  expect(sayProblems([{ line: 3, message: 'No.' }])).toBe('Line 3: No.')
  const many = Array.from({ length: 23 }, (_, index) => ({ line: index + 1, message: 'No.' }))
  const lines = sayProblems(many).split('\n')
  expect(lines.slice(-2)).toEqual(['Line 20: No.', 'And 3 more.'])
  expect(lines).toHaveLength(21)
})

test('it is told who was added, who was known, and which columns were left out', () => {
  expect(sayAdded({ added: [1], known: [], ignored: [] })).toBe('1 learner was added.')
  expect(sayAdded({ added: [1, 2], known: ['Ada', 'Bob'], ignored: ['E-mail'] })).toBe(
    '2 learners were added.\nThe class knew these names already, so nobody was added for them: Ada, Bob.\nThese columns were not kept: E-mail.',
  )
  expect(sayAdded({ added: [], known: ['Ada'], ignored: [] })).toBe(
    'The class knew these names already, so nobody was added for them: Ada.',
  )
})
