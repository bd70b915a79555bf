import { expect, test } from 'vitest'
import { adoptStrays, type FoundPair } from './adopt-strays'
import type { Piece } from './piece'

function piece(what: Piece['what'], slot: string, value: string): Piece {
  return { what, text: value, slot, value, repeat: 'ordered', label: slot }
}

const isSame: FoundPair = {
  typed: piece('sub-command', 'sub-command', 'run'),
  expected: piece('sub-command', 'sub-command', 'run'),
  isRight: true,
}
const isOther: FoundPair = { ...isSame, typed: piece('sub-command', 'sub-command', 'start'), isRight: false }
const typed = piece('argument', 'argument container', 'web')
const expected = piece('argument', 'argument', 'web')

test('after another sub-command an argument is right although its slot is another', () => {
  const pairs = [isOther, { typed, isRight: false }, { expected, isRight: false }]
  expect(adoptStrays(pairs)).toEqual([isOther, { typed, expected, isRight: true }])
})

test('after the same sub-command an argument in another slot is another argument', () => {
  const pairs = [isSame, { typed, isRight: false }, { expected, isRight: false }]
  expect(adoptStrays(pairs)).toEqual(pairs)
})

test('a missing flag goes to the first slip that means it, and only once', () => {
  const meant = { slot: '--name', note: 'It is misspelt.' }
  const slip: Piece = { ...piece('flag', '--nmae', 'web'), meant }
  const name = piece('flag', '--name', 'web')
  const pairs = [
    isSame,
    { typed: slip, isRight: false },
    { typed: { ...slip }, isRight: false },
    { expected: name, isRight: false },
  ]
  expect(adoptStrays(pairs)).toEqual([
    isSame,
    { typed: slip, expected: name, isRight: false, slip: meant.note },
    { typed: slip, isRight: false },
  ])
})

test('an argument that is asked for elsewhere is out of place', () => {
  const stray = piece('argument', 'argument', 'web')
  expect(
    adoptStrays([
      { typed: stray, isRight: false },
      { expected, isRight: false },
    ]),
  ).toEqual([{ typed: stray, expected, isRight: false, isMoved: true }])
})
