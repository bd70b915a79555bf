import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { readChecklistItems } from './checklist-items'

function idsOf(markdown: string): (string | undefined)[] {
  const [list] = fromMarkdown(markdown).children
  return list?.type === 'list' ? readChecklistItems(list).map((item) => item?.id) : []
}

test('a point is remembered by its bold words, so that the rest of it can be corrected', () => {
  expect(idsOf('- **Not root.** It prints 1000.\n- **No `latest`:** a version')).toEqual(['not-root', 'no-latest'])
  expect(idsOf('- **Not root.** It does not print 0.')).toEqual(['not-root'])
})

test('a point without bold words at its beginning, or with more than a paragraph, is none', () => {
  expect(idsOf('- Not root.\n- It is **small**.\n- **Long.** One.\n\n  Two.\n- **!** What?')).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
