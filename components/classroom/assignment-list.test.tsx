import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { toStateView } from '@/lib/classroom/assignment-words'
import { textOf } from '@/tests/support/text-of'
import { AssignmentList } from './assignment-list'
import { AssignmentWork } from './assignment-work'

const due = { iso: '2026-11-25T22:59:00.000Z', words: 'Wed 25 Nov 2026, 23:59' }

test('an assignment tells in words where one stands and when it is due', () => {
  const page = renderToStaticMarkup(
    <AssignmentList
      entries={[
        {
          id: 'a',
          title: 'Week 3',
          href: '/classes/c/a',
          state: toStateView('overdue'),
          facts: ['Practice', '0 of 2 handed in'],
          due,
        },
        { id: 'b', title: 'Week 4', href: '/classes/c/b', state: toStateView('open'), facts: [] },
        { id: 'c', title: 'Week 5', href: '/classes/c/c', state: toStateView('scheduled'), facts: [], opens: due },
      ]}
    />,
  )
  expect(textOf(page).trim()).toBe(
    'Week 3 Practice · 0 of 2 handed in Overdue Due Wed 25 Nov 2026, 23:59 ' +
      'Week 4 To do No due date Week 5 Not open yet Opens Wed 25 Nov 2026, 23:59',
  )
  expect(page).toContain('<time dateTime="2026-11-25T22:59:00.000Z">')
})

test('what the course no longer has is named, and is no link', () => {
  const page = renderToStaticMarkup(
    <AssignmentWork
      lessons={[]}
      missing={[
        { kind: 'quiz', id: 'l99' },
        { kind: 'module', id: 'm9' },
      ]}
    />,
  )
  expect(textOf(page).trim()).toBe(
    'A quiz (l99) that is no longer in the course. It does not count. ' +
      'A module (m9) that is no longer in the course. It does not count.',
  )
  expect(page).not.toContain('<a ')
})

test('a title is text, whatever it says', () => {
  const title = '<img src=x onerror=alert(1)>'
  const page = renderToStaticMarkup(
    <AssignmentList entries={[{ id: 'a', title, href: '/classes/c/a', state: toStateView('done'), facts: [] }]} />,
  )
  expect(page).not.toContain('<img')
})
