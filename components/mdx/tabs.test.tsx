import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { tabLabels } from '@/lib/content/vocabulary'
import { Tab } from './tabs'

/** Each group with the names that its panels carry on the page. */
const groups = Object.entries(tabLabels).map(([group, labels]) => ({ group, names: labels.map(nameOf) }))

function nameOf(label: string): string {
  const panel = renderToStaticMarkup(
    <Tab label={label} anchor="tabs-1">
      text
    </Tab>,
  )
  return /data-tab="([^"]*)"/.exec(panel)?.[1] ?? ''
}

test('the labels of a group have names of their own', () => {
  for (const { names } of groups) expect(new Set(names).size).toBe(names.length)
  expect(nameOf('Node.js')).toBe('node-js')
})

test('before the script runs, the panel chosen earlier is shown and the others are not, for every label of a group', () => {
  const rules = readFileSync('app/styles/tabs.css', 'utf8').match(/^html\[data-tab-.*(?=,$| \{$)/gm)
  const expected = (selectorOf: (group: string, name: string) => string) =>
    groups.flatMap(({ group, names }) => names.map((name) => selectorOf(group, name)))
  const tabs = (group: string, name: string) =>
    `html[data-tab-${group}="${name}"] .tabs[data-group="${group}"]:not([data-ready])`
  expect(rules).toEqual([
    ...expected((group, name) => `${tabs(group, name)}:has(> [data-tab="${name}"]) > .panel`),
    ...expected((group, name) => `${tabs(group, name)} > .panel[data-tab="${name}"]`),
  ])
})

/** What public/boot.js writes to the root of a page for a reader with these choices. */
function bootWith(getItem: (key: string) => string | null): Record<string, string> {
  const written: Record<string, string> = {}
  const setAttribute = (name: string, value: string) => {
    written[name] = value
  }
  runInNewContext(readFileSync('public/boot.js', 'utf8'), {
    document: { cookie: '', documentElement: { setAttribute, toggleAttribute: () => false }, adoptedStyleSheets: [] },
    CSSStyleSheet: class {
      replaceSync() {}
    },
    localStorage: { getItem },
    addEventListener: () => {},
  })
  return written
}

test('the choice of every group is written to the page before its first paint', () => {
  const chosen = groups.map(({ group, names }) => [`drydock.tabs.${group}`, names.at(-1) ?? ''] as const)
  const storage = new Map<string, string>([['drydock.theme', 'dark'], ...chosen])
  expect(bootWith((key) => storage.get(key) ?? null)).toEqual({
    'data-js': '',
    'data-theme': 'dark',
    ...Object.fromEntries(groups.map(({ group, names }) => [`data-tab-${group}`, names.at(-1)])),
  })
})

test('a reader who has chosen nothing, or something that there is no more, gets the usual', () => {
  expect(bootWith(() => null)).toEqual({ 'data-js': '' })
  expect(bootWith((key) => (key === 'drydock.theme' ? 'sepia' : null))).toEqual({ 'data-js': '' })
})

test('where storage is refused, the page still knows that it has scripts', () => {
  const refuse = () => {
    throw new Error('The operation is insecure.')
  }
  expect(bootWith(refuse)).toEqual({ 'data-js': '' })
})

test('content/README.md names every group with its labels', () => {
  const readme = readFileSync('content/README.md', 'utf8')
  const documented = Object.entries(tabLabels).map(([group, labels]) => `\`${group}\` (${labels.join(', ')})`)
  expect(readme).toContain(`Groups: ${documented.join(', ')} `)
})
