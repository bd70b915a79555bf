import { expect, test } from 'vitest'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkChecklists } from './remark-checklists'

const LIST = '- **Not root.** `id -u`\n\n- **Small:** under 300 MB'

test('every point is named by the id of its list and its bold words, and the element knows all of them', () => {
  const tree = parseMdx(`<Checklist id="phase">\n\n${LIST}\n\n</Checklist>`)
  remarkChecklists()(tree)
  expect(elementsOf(tree)).toEqual([{ name: 'Checklist', attributes: { ticks: 'phase/not-root\nphase/small' } }])
  const text = JSON.stringify(tree)
  expect(text).toContain('"hProperties":{"data-tick":"phase/not-root"}')
  expect(text).toContain('"hProperties":{"data-tick":"phase/small"}')
  expect(text).not.toMatch(/"spread":true/)
})

test('a list outside of a checklist stays as it is', () => {
  const tree = parseMdx(LIST)
  remarkChecklists()(tree)
  expect(tree).toEqual(parseMdx(LIST))
})
