import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TemplatePiece } from '@/lib/quiz/question-view'
import { templateLines } from './template-lines'

test('a file with gaps falls into its lines', () => {
  expect(templateLines(['FROM ', { gap: 'a' }, ' AS build\n\nCMD ', { gap: 'b' }, { gap: 'c' }])).toEqual([
    ['FROM ', { gap: 'a' }, ' AS build'],
    [],
    ['CMD ', { gap: 'b' }, { gap: 'c' }],
  ])
})

test('the lines together are the file again', () => {
  const piece: fc.Arbitrary<TemplatePiece> = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', ' ', '\n') }),
    fc.record({ gap: fc.constantFrom('x', 'y') }),
  )
  const textOf = (pieces: readonly TemplatePiece[]) =>
    pieces.map((one) => (typeof one === 'string' ? one : `{${one.gap}}`)).join('')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(templateLines(pieces).map(textOf).join('\n')).toBe(textOf(pieces))
    }),
  )
})
