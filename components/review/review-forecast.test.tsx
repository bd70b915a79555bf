import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ReviewForecast } from './review-forecast'

const plan = {
  paused: false,
  today: 20_782,
  doneToday: 0,
  cards: new Map(),
  days: [
    { day: 20_782, questionIds: ['a', 'b'] },
    { day: 20_785, questionIds: ['c'] },
    { day: 20_900, questionIds: ['d'] },
  ],
}

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value)

test('the drawing and its table tell the same fourteen days', () => {
  const markup = renderToStaticMarkup(<ReviewForecast plan={plan} />)
  expect(all(markup, /<td>(\d+)<\/td>/g)).toEqual([...'20010000000000'])
  expect(all(markup, /<th scope="row">(.*?)<\/th>/g).slice(0, 4)).toEqual([
    'Today',
    'Thu 26 Nov',
    'Fri 27 Nov',
    'Sat 28 Nov',
  ])
  expect(all(markup, /<text class="count"[^>]*>(\d+)<\/text>/g)).toEqual(['2', '1'])
  expect(all(markup, /<svg[^>]*aria-label="([^"]*)"/g)).toEqual([
    '3 questions on 2 days of the next 14. The table below has the days.',
  ])
})

test('a bar is as high as its count, and few questions make no mountain', () => {
  const heights = (count: number) => {
    const questionIds = Array.from({ length: count }, (_, index) => String(index))
    const days = [
      { day: 20_782, questionIds },
      { day: 20_783, questionIds: ['x'] },
    ]
    const markup = renderToStaticMarkup(<ReviewForecast plan={{ ...plan, days }} />)
    return all(markup, /<rect[^>]*height="([\d.]+)"/g).map(Number)
  }
  const [few = 0, one = 0] = heights(2)
  expect(few / one).toBeCloseTo(2)
  expect(few).toBeLessThan(30)
  const [many = 0, oneOfMany = 0] = heights(15)
  expect(many / oneOfMany).toBeCloseTo(15)
  expect(many).toBe(92)
})

test('an empty fortnight is said, not only drawn', () => {
  const markup = renderToStaticMarkup(<ReviewForecast plan={{ ...plan, days: [] }} />)
  expect(all(markup, /<svg[^>]*aria-label="([^"]*)"/g)).toEqual(['No question in the next 14 days.'])
})
