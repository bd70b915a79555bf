import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Level } from '@/lib/mastery/skill-strength'
import { countLevels, layOutStrip } from './skill-heat-strip-layout'

const anyLevels = fc.array(fc.constantFrom<Level>('unknown', 'weak', 'growing', 'strong'), {
  minLength: 1,
  maxLength: 60,
})

test('a cell is filled from below: a third, two thirds or the whole', () => {
  expect(layOutStrip(['weak', 'unknown', 'strong', 'growing'])).toEqual({
    width: 68,
    height: 21,
    frames: 'M0.5 0.5h13v20h-13zM18.5 0.5h13v20h-13zM36.5 0.5h13v20h-13zM54.5 0.5h13v20h-13z',
    fills: { weak: 'M0 14h14v7h-14z', growing: 'M54 7h14v14h-14z', strong: 'M36 0h14v21h-14z' },
  })
})

test('the nineteenth cell begins a second row', () => {
  const { width, height, fills } = layOutStrip([...Array<Level>(18).fill('unknown'), 'strong'])
  expect({ width, height, strong: fills.strong }).toEqual({ width: 320, height: 47, strong: 'M0 26h14v21h-14z' })
})

test('the place that a strip takes does not depend on what is known', () => {
  fc.assert(
    fc.property(anyLevels, (levels) => {
      const { width, height, frames } = layOutStrip(levels)
      const before = layOutStrip(levels.map(() => 'unknown'))
      expect({ width, height, frames }).toEqual({ width: before.width, height: before.height, frames: before.frames })
    }),
  )
})

test('every skill is counted once', () => {
  expect(countLevels(['weak', 'strong', 'weak', 'unknown'])).toEqual({ strong: 1, growing: 0, weak: 2, unknown: 1 })
  fc.assert(
    fc.property(anyLevels, (levels) => {
      const counts = countLevels(levels)
      expect(counts.strong + counts.growing + counts.weak + counts.unknown).toBe(levels.length)
    }),
  )
})
