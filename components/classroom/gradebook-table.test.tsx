import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FIRST_LOOK, type GradebookLook } from '@/lib/classroom/gradebook-look'
import { readGradebookView } from '@/lib/classroom/gradebook-view'
import { GradebookPlace } from './gradebook-place'
import { GradebookTable } from './gradebook-table'

const column = { dueAt: null, requiredPercent: null }
const view = {
  columns: [
    { id: 'a1', title: 'Images', average: 50, due: 'due 3 Dec, 10:00', ...column },
    { id: 'a2', title: 'Networks', average: undefined, due: '', ...column },
  ],
  rows: [
    { userId: 'lea', name: 'Lea', average: 40, cells: '40b2t o0' },
    { userId: 'max', name: '<b>Max</b>', average: undefined, cells: '90d1h o0' },
  ],
  average: 40,
}
const render = (look: Partial<GradebookLook>, shown: string[]) =>
  renderToStaticMarkup(
    <GradebookTable view={view} address="/teach/c1" look={{ ...FIRST_LOOK, ...look }} shown={shown} grid={{}} />,
  )
const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, found]) => found)

test('a row is a name, an average and a short text for each assignment, with the state beside it', () => {
  expect(all(render({}, ['lea', 'max']), /(<tr role="row" data-learner.*?<\/tr>)/g)).toEqual([
    '<tr role="row" data-learner="lea">' +
      '<th role="rowheader" scope="row"><a href="/teach/c1/learners/lea">Lea</a></th><td role="gridcell">40</td>' +
      '<td role="gridcell" data-state="below">40 below, late</td><td role="gridcell" data-state="open">open</td></tr>',
    '<tr role="row" data-learner="max">' +
      '<th role="rowheader" scope="row"><a href="/teach/c1/learners/max">&lt;b&gt;Max&lt;/b&gt;</a></th>' +
      '<td role="gridcell">–</td><td role="gridcell" data-state="done" data-hand="">90 by hand</td>' +
      '<td role="gridcell" data-state="open">open</td></tr>',
  ])
})

test('rows stand in the order of those that are shown; the others are kept, hidden', () => {
  const rows = (shown: string[]) => all(render({}, shown), /data-learner="(.*?)">/g)
  expect([rows(['max', 'lea']), rows(['max']), rows([])]).toEqual([
    ['max', 'lea'],
    ['max', 'lea" hidden="'],
    ['lea" hidden="', 'max" hidden="'],
  ])
})

test('the headings are links that sort the page, and say how it is sorted', () => {
  const heads = (look: Partial<GradebookLook>) =>
    all(render(look, []), /<th role="columnheader" scope="col"(.*?)<\/a>/g)
  expect(heads({ search: 'lea' }).map((head) => head?.replace(/ data-sort.*/, ''))).toEqual([
    ' aria-sort="ascending"><a href="/teach/c1?q=lea&amp;dir=down"',
    '><a href="/teach/c1?q=lea&amp;sort=average"',
    '><a href="/teach/c1?q=lea&amp;sort=a1"',
    '><a href="/teach/c1?q=lea&amp;sort=a2"',
  ])
  expect(heads({ sort: 'a1', direction: 'down' })[2]).toContain(' aria-sort="descending"><a href="/teach/c1?sort=a1"')
})

test('below the headings stand the averages, and due dates where there are any', () => {
  const markup = render({}, [])
  expect(all(markup, /class="gradebook-averages">(.*?)<\/tr>/g)).toEqual([
    '<th role="rowheader" scope="row">Class average</th><td role="gridcell">40</td><td role="gridcell">50</td>' +
      '<td role="gridcell">–</td>',
  ])
  expect(all(markup, /class="gradebook-due">(.*?)</g)).toEqual(['due 3 Dec, 10:00'])
})

test('a listener hears what the keys do, and with a heading when it is due', () => {
  const gradebook = readGradebookView(view)
  const markup = render({}, []) + renderToStaticMarkup(<GradebookPlace cell={undefined} gradebook={gradebook} />)
  const described = all(markup, /aria-describedby="(.*?)"/g)
  expect(described.map((id) => new RegExp(`id="${id}"[^>]*>(.*?)<`).exec(markup)?.[1])).toEqual([
    'Arrow keys move in the table, Enter opens the attempts of a cell, with Control in a new tab.',
    'due 3 Dec, 10:00',
  ])
  // Only grids in which something can be written say of what cannot. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
  expect(markup).toMatch(/^<table role="grid" aria-describedby="[^"]*" class="gradebook" aria-label="Grades">/)
})

test('300 learners × 60 assignments are one table of less than two megabytes', () => {
  const columns = Array.from({ length: 60 }, (_, at) => ({
    ...column,
    id: `a${at}`,
    title: 'Images',
    average: 50,
    due: '',
  }))
  const rows = Array.from({ length: 300 }, (_, at) => ({
    userId: `u${at}`,
    name: `Learner ${at}`,
    average: 66.7,
    cells: Array(60).fill('66.7b2').join(' '),
  }))
  const shown = rows.map(({ userId }) => userId)
  const markup = renderToStaticMarkup(
    <GradebookTable
      view={{ columns, rows, average: 50 }}
      address="/teach/c1"
      look={FIRST_LOOK}
      shown={shown}
      grid={{}}
    />,
  )
  expect(markup.match(/data-state/g)).toHaveLength(18_000)
  expect(markup.length).toBeLessThan(2_000_000)
})
