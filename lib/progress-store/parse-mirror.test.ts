import { expect, test } from 'vitest'
import { parseMirror } from './parse-mirror'

const next = { lessonId: 'l02', path: '/learn/why/vms', title: 'VMs' }
const place = { lessonId: 'l01', path: '/learn/why/works', title: 'Works', anchor: 'fix', at: 1, next }
const left = { id: 'r1', questionId: 'q1', skills: ['a.b'], verdict: 'right', sure: false, rating: 2, at: 1 } as const
const whole = { read: ['l01'], best: { l01: [7, 8] as const }, known: ['m1'], ticks: ['p/small'], place, left }
const empty = { read: [], best: {}, known: [], ticks: [] }

test('what this site writes comes back whole', () => {
  expect(parseMirror(JSON.stringify(whole))).toEqual(whole)
  expect(parseMirror(null)).toEqual(empty)
})

test('a place that could not become a fact, or not be shown, is left out', () => {
  const damages: object[] = [{ lessonId: undefined }, { lessonId: 7 }, { lessonId: '' }, { path: 1 }, { title: null }]
  damages.push({ anchor: undefined }, { anchor: {} }, { at: undefined }, { at: '1' }, { at: -1 }, { at: 1.5 })
  for (const damage of damages) {
    const parsed = parseMirror(JSON.stringify({ ...whole, place: { ...place, ...damage } }))
    expect(parsed.place, JSON.stringify(damage)).toBeUndefined()
    expect(parsed.read).toEqual(['l01'])
  }
  const { next: _, ...alone } = place
  expect(parseMirror(JSON.stringify({ place: { ...place, next: { path: 5 } } })).place).toEqual(alone)
})

test('an answer that could not become a fact is left out', () => {
  const damages: object[] = [{ id: 7 }, { questionId: '' }, { skills: 'a' }, { skills: [1] }, { verdict: 'unanswered' }]
  damages.push({ rating: 5 }, { sure: 'yes' }, { at: 'now' })
  for (const damage of damages) {
    expect(parseMirror(JSON.stringify({ left: { ...left, ...damage } })), JSON.stringify(damage)).toEqual(empty)
  }
})

test('of lists and scores only what has their form is kept', () => {
  const odd = { read: ['l01', 5, null], best: { l01: [7, 8], l02: 'x', l03: [1], l04: ['1', '2'] }, ticks: {} }
  expect(parseMirror(JSON.stringify(odd))).toEqual({ ...empty, read: ['l01'], best: { l01: [7, 8] } })
})
