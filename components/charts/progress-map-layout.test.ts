import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type LessonState,
  layOutTrack,
  MAP_WIDTH,
  type MapModule,
  TEXT_X,
  wrapWords,
  writeModuleStatus,
} from './progress-map-layout'

function moduleOf(states: readonly LessonState[], more: Partial<MapModule> = {}): MapModule {
  const lessons = states.map((state, index) => ({
    id: `l${index}`,
    title: `Lesson ${index}`,
    path: `/l${index}`,
    state,
  }))
  return { id: 'm', title: 'Building images', isKnown: false, lessons, ...more }
}

test('a module stands as a station with its title, a mark for each lesson and its state in words', () => {
  expect(layOutTrack([moduleOf(['passed', 'read'])], 'l1')).toEqual({
    height: 48,
    stations: [
      {
        id: 'm',
        y: 12,
        state: 'begun',
        title: [{ text: 'Building images', y: 17 }],
        lessons: [
          { id: 'l0', state: 'passed', isNext: false, x: 42, y: 36 },
          { id: 'l1', state: 'read', isNext: true, x: 64, y: 36 },
        ],
        status: { text: '1 of 2 passed', x: 82, y: 36 },
      },
    ],
  })
})

test('stations follow one another without touching, and nothing leaves the drawing', () => {
  const state = fc.constantFrom<LessonState>('open', 'read', 'passed')
  const title = fc.array(fc.constantFrom('Networks', 'and', 'data', 'reliability'), { minLength: 1, maxLength: 9 })
  const anyModule = fc
    .tuple(fc.array(state, { maxLength: 20 }), title, fc.boolean())
    .map(([states, words, isKnown]) => moduleOf(states, { title: words.join(' '), isKnown }))
  fc.assert(
    fc.property(fc.array(anyModule, { maxLength: 6 }), (modules) => {
      const { height, stations } = layOutTrack(modules, undefined)
      stations.forEach((station, index) => {
        const following = stations[index + 1]
        const lowest = Math.max(station.status.y, ...station.title.map(({ y }) => y))
        if (following) expect(following.y - lowest).toBeGreaterThanOrEqual(24)
        expect(lowest).toBeLessThan(height)
        for (const { x, y } of station.lessons) {
          expect(x).toBeGreaterThan(TEXT_X)
          expect(x + 10).toBeLessThan(MAP_WIDTH)
          expect(y - (station.title.at(-1)?.y ?? 0)).toBeGreaterThanOrEqual(16)
        }
      })
    }),
  )
})

test('the words beside a module tell what the marks show', () => {
  const written: [LessonState[], boolean, string][] = [
    [['open'], false, '1 lesson'],
    [['open', 'open'], false, '2 lessons'],
    [['read', 'open'], false, '1 of 2 read'],
    [['read', 'passed', 'open'], false, '1 of 3 passed'],
    [['passed'], false, 'passed'],
    [['passed', 'passed'], true, 'all passed'],
    [['open', 'open'], true, 'known'],
    [['passed', 'open'], true, 'known, 1 of 2 passed'],
    [[], false, '0 lessons'],
  ]
  for (const [states, isKnown, text] of written) expect(writeModuleStatus(moduleOf(states, { isKnown }))).toBe(text)
})

test('a module that is passed as a whole is done, whether or not it was known before', () => {
  const stateOf = (module: MapModule) => layOutTrack([module], undefined).stations[0]?.state
  expect(stateOf(moduleOf(['passed', 'passed'], { isKnown: true }))).toBe('done')
  expect(stateOf(moduleOf(['passed', 'open'], { isKnown: true }))).toBe('known')
  expect(stateOf(moduleOf(['read']))).toBe('begun')
  expect(stateOf(moduleOf(['open']))).toBe('open')
})

test('lines break between words, and every word is kept', () => {
  expect(wrapWords('Reliability and scale of stateful workloads', 21)).toEqual([
    'Reliability and scale',
    'of stateful workloads',
  ])
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 12, max: 40 }),
      (words, most) => {
        const lines = wrapWords(words.join(' '), most)
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines.every((line) => line.length <= most)).toBe(true)
      },
    ),
  )
})
