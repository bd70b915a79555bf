import { expect, test } from 'vitest'
import { findScenario } from './scenarios'
import { walkPacket } from './walk-packet'
import { goBack, goOn, markPlace, START } from './walk-state'

function walkOf(id: string) {
  const scenario = findScenario(id)
  if (!scenario) throw new Error(`no scenario "${id}"`)
  return walkPacket(scenario)
}

test('after the last step comes the first, and before the first there is none', () => {
  const walk = walkOf('host')
  const second = goOn(START, walk)
  expect([second, goOn(second, walk), goOn(goOn(second, walk), walk)].map(({ step }) => step)).toEqual([1, 2, 0])
  expect([goBack(second), goBack(START)]).toEqual([START, START])
})

test('places are passed, here or ahead, and the last one says how it ended', () => {
  const walk = walkOf('host')
  const marks = (step: number) => walk.places.map(({ id }) => markPlace(walk, step, id))
  expect([0, 1, 2].map(marks)).toEqual([
    ['here', 'ahead', 'ahead'],
    ['passed', 'here', 'ahead'],
    ['passed', 'passed', 'reached'],
  ])
  const stopped = walkOf('not-published')
  expect(stopped.places.map(({ id }) => markPlace(stopped, 1, id))).toEqual(['passed', 'stopped', 'ahead'])
})

test('a place that the packet comes back to is passed again', () => {
  const walk = walkOf('name')
  expect([1, 2, 3].map((step) => markPlace(walk, step, 'program web'))).toEqual(['passed', 'here', 'passed'])
})
