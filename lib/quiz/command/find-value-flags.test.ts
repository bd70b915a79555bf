import { expect, test } from 'vitest'
import { compareCommands } from './compare-commands'
import { findValueFlags } from './find-value-flags'

test('a flag takes the word that follows it in every accepted form', () => {
  expect([...findValueFlags(['poetry install --only main --no-root'])]).toEqual(['--only'])
  expect([...findValueFlags(['tool --a=1 -b -c 2'])]).toEqual(['--a', '-c'])
})

test('one accepted form in which nothing follows shows that it is a switch', () => {
  expect([...findValueFlags(['npx lint --fix src', 'npx lint src --fix'])]).toEqual([])
})

test('of a bundle the last letter may take the word', () => {
  expect([...findValueFlags(['tar -xzf app.tar'])]).toEqual(['-xzf', '-f'])
})

test('a number in the same word is the value of a short flag', () => {
  expect([...findValueFlags(['pstree -n5'])]).toEqual(['-n'])
  expect(compareCommands(['pstree -n5'], 'pstree -n 5').verdict).toBe('right')
  expect(compareCommands(['pstree -n 5'], 'pstree -n5').verdict).toBe('right')
  expect(compareCommands(['pstree -n5'], 'pstree -n6').verdict).toBe('wrong')
})

test('a form that is no command shows nothing', () => {
  expect([...findValueFlags(['tool "--a', 'tool --b 1 | other --c 2'])]).toEqual(['--b', '--c'])
})

test('the order of words is free as far as the accepted forms show it', () => {
  const one = ['npx lint --fix src']
  const both = ['npx lint --fix src', 'npx lint src --fix']
  expect(compareCommands(one, 'npx --fix=src lint').verdict).toBe('right')
  expect(compareCommands(one, 'npx lint src --fix').verdict).toBe('wrong')
  expect(compareCommands(both, 'npx --fix lint src').verdict).toBe('right')
})
