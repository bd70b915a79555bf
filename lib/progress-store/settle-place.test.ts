import { expect, test } from 'vitest'
import { hour, someFacts } from '@/tests/support/progress-facts'
import { settlePlace } from './settle-place'

const course = {
  modules: [{ id: 'm1', title: 'Why', trackTitle: 'Orientation' }],
  lessons: [
    { id: 'l01', title: 'Works', path: '/learn/why/works', moduleId: 'm1', minutes: 10 },
    { id: 'l02', title: 'VMs', path: '/learn/why/vms', moduleId: 'm1', minutes: 10 },
  ],
}
const works = { lessonId: 'l01', path: '/learn/why/works', title: 'Works' }
const vms = { lessonId: 'l02', path: '/learn/why/vms', title: 'VMs' }

test('a lesson that moved is offered at its new address, with what follows it today', () => {
  const old = { lessonId: 'l01', path: '/learn/intro/works', title: 'It works', anchor: 'fix', at: hour(1) }
  expect(settlePlace(old, someFacts({}), course)).toEqual({ ...works, anchor: 'fix', at: hour(1), next: vms })
})

test('a later place that came with a file is the one to resume', () => {
  const mirrored = { ...works, anchor: '', at: hour(1), next: vms }
  const facts = someFacts({ positions: [{ lessonId: 'l02', anchor: 'kernel', at: hour(2) }] })
  expect(settlePlace(mirrored, facts, course)).toEqual({ ...vms, anchor: 'kernel', at: hour(2) })
  expect(settlePlace({ ...mirrored, at: hour(3) }, facts, course)).toEqual({ ...mirrored, at: hour(3) })
})

test('a lesson that is gone is no place', () => {
  const gone = { lessonId: 'l99', path: '/learn/x', title: 'Gone', anchor: '', at: hour(9) }
  expect(settlePlace(gone, someFacts({}), course)).toBeUndefined()
  expect(settlePlace(undefined, someFacts({}), course)).toBeUndefined()
})
