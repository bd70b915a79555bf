import { expect, test } from 'vitest'
import { findMark } from './account-mark'

test('the mark is found among other cookies, and what is none is not taken for one', () => {
  expect(findMark('theme=dark; drydock-signed-in=a_B-9; x=drydock-signed-in=no')).toBe('a_B-9')
  for (const cookies of [
    '',
    'drydock-signed-in=',
    'xdrydock-signed-in=a',
    'drydock-signed-in=a b',
    'a=drydock-signed-in',
  ]) {
    expect(findMark(cookies), cookies).toBeUndefined()
  }
})
