import { expect, test } from 'vitest'
import { lineThrough, parsePath } from './path-data'
import { straightenJogs } from './straighten-jogs'

const box = (x: number, y: number) => ({ kind: 'rect' as const, x, y, width: 60, height: 36, radius: 0 })
const path = (d: string) => parsePath(d, { x: 0, y: 0 })

test('an edge that steps aside a little between two boxes becomes straight', () => {
  const jog = path('M60,20L76,20Q80,20 80,22Q80,24 84,24L96,24')
  expect(straightenJogs(jog, [box(0, 0), box(100, 0)])).toEqual(lineThrough({ x: 60, y: 24 }, { x: 96, y: 24 }))
})

test('an edge keeps a step that its boxes have no room for, a long step and a loop', () => {
  const jog = path('M60,20L80,20L80,24L96,24')
  const long = path('M60,10L80,10L80,30L96,30')
  const loop = path('M60,10L80,10L80,18L60,18')
  expect(straightenJogs(jog, [])).toBe(jog)
  expect(straightenJogs(long, [box(0, 0), box(100, 0)])).toBe(long)
  expect(straightenJogs(loop, [box(0, 0)])).toBe(loop)
})
