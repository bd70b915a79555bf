import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText, compareText } from './canonical-text'

test('the order of keys and what is undefined do not show', () => {
  expect(canonicalText({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}')
  expect(canonicalText({ a: 1, b: 2 })).toBe(canonicalText({ b: 2, a: 1 }))
})

test('different values have different texts', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalText(JSON.parse(canonicalText(value)))).toBe(canonicalText(value))
    }),
  )
  expect(canonicalText(['1'])).not.toBe(canonicalText([1]))
  expect(canonicalText(['a', 'b'])).not.toBe(canonicalText(['a,b']))
})

test('texts are ordered by their code units, whatever the language', () => {
  expect(['b', 'ä', 'B', 'a'].sort(compareText)).toEqual(['B', 'a', 'b', 'ä'])
  expect(compareText('a', 'a')).toBe(0)
})
