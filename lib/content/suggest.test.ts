import { expect, test } from 'vitest'
import { alternatives, suggest } from './suggest'

test('a misspelt word brings the word that was meant', () => {
  expect(suggest('promt', ['prompt', 'show', 'see'])).toBe('; did you mean "prompt"?')
})

test('the nearest of several is brought', () => {
  expect(suggest('les-fist', ['les-first', 'les-mist', 'list'])).toBe('; did you mean "les-first"?')
})

test('a word in the wrong case brings the right one', () => {
  expect(suggest('MacOS', ['Linux', 'macOS'])).toBe('; did you mean "macOS"?')
})

test('a word that is far from all candidates brings no guess', () => {
  expect(suggest('volume', ['prompt', 'show', 'see'])).toBe('')
})

test('short ids are never guessed: one letter makes another lesson', () => {
  expect(suggest('l16', ['l14', 'l15'])).toBe('')
})

test('alternatives read as a sentence does', () => {
  expect([alternatives(['a']), alternatives(['a', 'b']), alternatives(['a', 'b', 'c'])]).toEqual([
    '"a"',
    '"a" or "b"',
    '"a", "b" or "c"',
  ])
})
