import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RatingChoice } from './rating-choice'
import type { Told } from './reviewed'

const intervals = { 1: 1, 2: 5, 3: 14, 4: 70 }

function buttonsOf(told: Pick<Told, 'verdict' | 'sure'>) {
  const whole = { ...told, id: 'r1', at: 1, questionId: 'q', skills: [], href: '/learn/m/l#part' }
  const markup = renderToStaticMarkup(<RatingChoice told={whole} intervals={intervals} rate={() => {}} />)
  return [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(([, attributes = '', content = '']) => ({
    text: content
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    isSuggested: !attributes.includes('data-quiet'),
  }))
}

test('each rating says after how many days the question comes back; that which Enter takes stands out', () => {
  expect(buttonsOf({ verdict: 'right' })).toEqual([
    { text: '1 Again tomorrow', isSuggested: false },
    { text: '2 Hard in 5 days', isSuggested: false },
    { text: '3 Good in 14 days', isSuggested: true },
    { text: '4 Easy in 2 months', isSuggested: false },
  ])
})

test('right but not sure suggests hard', () => {
  expect(buttonsOf({ verdict: 'right', sure: false }).find(({ isSuggested }) => isSuggested)?.text).toMatch(/Hard/)
})

test('a wrong answer has one way on', () => {
  expect(buttonsOf({ verdict: 'wrong', sure: true })).toEqual([{ text: '1 Again tomorrow', isSuggested: true }])
})
