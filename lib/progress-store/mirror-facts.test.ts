import { expect, test } from 'vitest'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { mirrorFacts } from './mirror-facts'
import { EMPTY_MIRROR, type ProgressMirror } from './progress-mirror'

const place = { lessonId: 'l02', path: '/learn/why/vms', title: 'Containers and VMs', anchor: 'kernel', at: hour(1) }
const before: ProgressMirror = {
  read: ['l01', 'l03'],
  best: { l01: [5, 8] },
  known: ['m1'],
  ticks: ['l19-phase-1/small', 'l19-phase-1/not-root'],
  place,
}

const facts = someFacts({
  reads: [{ lessonId: 'l02', at: hour(1) }],
  attempts: [sampleAttempt({ id: 'a1', score: 7 }), sampleAttempt({ id: 'a2', score: 6 })],
  ticks: [
    { checklistId: 'l19-phase-1', item: 'small', ticked: false, at: hour(1) },
    { checklistId: 'l19-phase-2', item: 'one-door', ticked: true, at: hour(2) },
  ],
})

test('the mirror holds what is read, the best scores, what is ticked and the place, which no fact can name', () => {
  expect(mirrorFacts({ facts, trouble: undefined, knowsStored: true }, before)).toEqual({
    read: ['l02', 'l01'],
    best: { l01: [7, 8] },
    known: [],
    ticks: ['l19-phase-2/one-door'],
    place,
  })
  expect(mirrorFacts({ facts, trouble: undefined, knowsStored: true }, EMPTY_MIRROR)).not.toHaveProperty('place')
})

test('an answer that was left waits until it is among the facts', () => {
  const left = { id: 'r1', questionId: 'q1', skills: [], verdict: 'right', rating: 3, at: hour(1) } as const
  const mirror = (reviews: readonly (typeof left)[]) =>
    mirrorFacts({ facts: someFacts({ reviews }), trouble: undefined, knowsStored: true }, { ...EMPTY_MIRROR, left })
  expect(mirror([])).toEqual({ ...EMPTY_MIRROR, left })
  expect(mirror([left])).toEqual(EMPTY_MIRROR)
})

test('what is known is that of the database and of this tab, unless this tab has missed something in it', () => {
  const placements = [{ id: 'p1', at: hour(1), answers: [], knownModules: ['m2'], missedModules: ['m0'] }]
  const mirror = (knowsStored: boolean) =>
    mirrorFacts(
      { facts: someFacts({ placements }), trouble: undefined, knowsStored },
      { ...EMPTY_MIRROR, known: ['m0', 'm1'] },
    )
  expect([mirror(true).known, mirror(false).known]).toEqual([['m2'], ['m1', 'm2']])
})

test('where the database could not be read, what was mirrored from it stays', () => {
  expect(mirrorFacts({ facts, trouble: 'outdated', knowsStored: false }, before)).toEqual({
    read: ['l01', 'l03', 'l02'],
    best: { l01: [7, 8] },
    known: ['m1'],
    ticks: ['l19-phase-1/not-root', 'l19-phase-2/one-door'],
    place,
  })
})
