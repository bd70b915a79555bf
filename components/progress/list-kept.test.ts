import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasFacts } from '@/lib/progress/find-news'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { listKept } from './list-kept'

test('each kind of what is kept is told with its number, in one line', () => {
  const facts = someFacts({
    attempts: [sampleAttempt({ id: 'a1' }), sampleAttempt({ id: 'a2' })],
    reads: [{ lessonId: 'l01', at: hour(1) }],
    ticks: [{ checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(1) }],
    settings: [{ name: 'review-paused', value: true, at: hour(1) }],
  })
  expect(listKept(facts, 1)).toEqual([
    '1 lesson read to the end',
    '2 quizzes handed in, with your answers',
    '1 quiz or check begun and not finished',
    '1 tick in a checklist',
    '1 setting',
  ])
})

test('what an account has left behind is told too', () => {
  expect(listKept(someFacts({}), 0, 1)).toEqual(['1 entry of an account that signed out, to be sent when it is back'])
})

test('nothing is listed exactly when nothing is kept', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const one of Object.keys(facts)) {
        const alone = { ...someFacts({}), [one]: Reflect.get(facts, one) }
        expect(listKept(alone, 0).length > 0).toBe(hasFacts(alone))
      }
    }),
  )
})
