import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ViewOf } from '@/lib/quiz/question-view'
import { formDataOf } from '@/tests/support/form-data-of'
import { all, kindsView, openMarkup, toldMarkup } from '@/tests/support/kinds-markup'
import { kindsMistakes } from '@/tests/support/quiz-kinds-sample'
import { StepPlaces, StepSelects } from './step-fields'

function stepsView(): ViewOf<'order-steps'> {
  const view = kindsView('order')
  if (view.kind !== 'order-steps') throw new Error('the sample has no steps to order')
  return view
}

test('without the script each step has a list of places', () => {
  const lists = all(openMarkup('order'), /<select [^>]*>(.*?)<\/select>/g)
  expect(lists.map((list) => all(list ?? '', /<option[^>]*>([^<]*)</g))).toEqual(
    Array(7).fill(['Leave out', '1', '2', '3', '4', '5', '6', '7']),
  )
})

test('the board sends what the lists send', () => {
  const question = stepsView()
  fc.assert(
    fc.property(fc.shuffledSubarray(question.steps.map(({ token }) => token)), (order) => {
      const places = renderToStaticMarkup(<StepPlaces question={question} order={order} />)
      const selects = renderToStaticMarkup(<StepSelects question={question} order={order} />)
      expect([...formDataOf(places)]).toEqual([...formDataOf(selects)])
    }),
  )
})

test('the board has a button for each move, named by the move and the step', () => {
  const markup = openMarkup('order', (kindsMistakes.order ?? []).slice(0, 2))
  const buttons = [...markup.matchAll(/data-move="(\w+)" aria-label="([^"]*)" aria-labelledby="(\S+) (\S+)"/g)]
  const textOf = (id = '') => all(markup, new RegExp(`id="${id}"><span>([^<]*)<`, 'g'))
  expect(buttons.map(([, move, label, , step]) => [move, label, ...textOf(step)]).slice(0, 7)).toEqual([
    ['up', 'Move up', '`FROM node:24-slim`'],
    ['down', 'Move down', '`FROM node:24-slim`'],
    ['remove', 'Leave out', '`FROM node:24-slim`'],
    ['up', 'Move up', '`RUN cd /app`'],
    ['down', 'Move down', '`RUN cd /app`'],
    ['remove', 'Leave out', '`RUN cd /app`'],
    ['add', 'Add', expect.any(String)],
  ])
  expect(buttons).toHaveLength(11)
  expect(buttons.every(([, , , own = '']) => markup.split(` id="${own}"`).length === 2)).toBe(true)
  expect(all(markup, /data-move="(\w+)"[^>]*aria-disabled="true"/g)).toEqual(['up', 'down'])
})

test('the steps are told as they were placed, then those left out', () => {
  const markup = toldMarkup('order', kindsMistakes.order ?? [])
  const rows = all(markup, /(<span class="step-place">.*?)<\/li>/g)
  expect(rows.map((row) => row?.split(/<[^>]*>/).filter((text) => text.trim() !== ''))).toEqual([
    ['1', '`FROM node:24-slim`', '✓ In order.', 'SECRET Everything stands on a base image.'],
    ['2', '`RUN cd /app`', '✗ Not here.', 'SECRET It ends with its own process and changes nothing after it.'],
    ['3', '`COPY . .`', '✗ Not here.', 'SECRET What changes most comes last.'],
    ['4', '`COPY package.json package-lock.json ./`', '✓ In order.', 'SECRET Packages change less often than the app.'],
    ['5', '`RUN npm ci --omit=dev`', '✓ In order.', 'SECRET Taken from the cache while the lock file stays.'],
    ['–', '`RUN docker compose up`', '✓ Rightly left out.', 'SECRET A build starts no containers of yours.'],
    ['–', '`WORKDIR /app`', '✗ Missing.', 'SECRET What follows happens in this folder.'],
  ])
  expect(all(markup, /<ol>(.*?)<\/ol>/g)).toEqual([
    [
      '`FROM node:24-slim`',
      '`WORKDIR /app`',
      '`COPY package.json package-lock.json ./`',
      '`RUN npm ci --omit=dev`',
      '`COPY . .`',
    ]
      .map((step) => `<li><span>${step}</span></li>`)
      .join(''),
  ])
})
