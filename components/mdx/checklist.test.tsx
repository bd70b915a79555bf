import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Checklist, ListItem } from './checklist'

const markup = renderToStaticMarkup(
  <Checklist ticks={'phase/not-root\nphase/small'}>
    <ul>
      <ListItem data-tick="phase/not-root">Not root.</ListItem>
      <ListItem data-tick="phase/small">Small.</ListItem>
    </ul>
  </Checklist>,
)

test('without scripts it is a list with real boxes, each with its text as its name, and says nothing of a count', () => {
  expect(markup.match(/<li><label><input type="checkbox"[^>]*\/><span>[^<]*<\/span><\/label><\/li>/g)).toHaveLength(2)
  expect(markup).toContain('<legend class="sr-only">Checklist</legend>')
  expect(markup).toContain('<p class="checklist-count needs-js">\u00a0</p>')
})

test('a point of any other list stays as it is', () => {
  expect(renderToStaticMarkup(<ListItem className="task-list-item">Text</ListItem>)).toBe(
    '<li class="task-list-item">Text</li>',
  )
})

test('before the page comes to life, what was ticked has its mark on exactly these boxes', () => {
  let rules = ''
  runInNewContext(readFileSync('public/boot.js', 'utf8'), {
    document: {
      cookie: '',
      documentElement: { setAttribute() {}, toggleAttribute: () => false },
      adoptedStyleSheets: [],
    },
    CSSStyleSheet: class {
      replaceSync(text: string) {
        rules = text
      }
    },
    CSS: { escape: (text: string) => text },
    localStorage: { getItem: (key: string) => (key === 'drydock.progress' ? '{"ticks":["phase/small"]}' : null) },
    addEventListener() {},
  })
  const [selector] = rules.split('{')
  expect(rules).toBe('[data-tick="phase/small"]{--kept:1}')
  expect(markup).toContain(selector?.slice(1, -1))
  expect(readFileSync('app/styles/checklist.css', 'utf8')).toContain('--ticked: var(--kept, 0)')
})
