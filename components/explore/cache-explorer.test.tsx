import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { naive, ordered } from '@/lib/explore/build-cache/build-cache.test-support'
import type { CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { type ExplorerState, START } from '@/lib/explore/build-cache/explorer-state'
import { CacheExplorer } from '../mdx/cache-explorer'
import { type ExplorerActions, ExplorerFrame } from './explorer-frame'

const view: CacheExplorerView = {
  recipes: [
    { ...naive, label: 'Naive order', ignored: ['README.md'] },
    { ...ordered, label: 'Cached order', ignored: ['README.md'] },
  ],
  edits: [
    { file: 'app.py', label: 'Edit app.py', change: 'content', inText: true },
    { file: 'README.md', label: 'Edit README.md', change: 'content', inText: false },
  ],
}

const act: ExplorerActions = {
  show: () => {},
  toggleEdit: () => {},
  toggleLine: () => {},
  toggleIgnore: () => {},
  takeBack: () => {},
}

function frame(state: Partial<ExplorerState>): string {
  return renderToStaticMarkup(<ExplorerFrame view={view} state={{ ...START, ...state }} name="x" act={act} />)
}

function all(markup: string, pattern: RegExp): string[] {
  return [...markup.matchAll(pattern)].map(([, found = '']) => found)
}

test('the server draws the first state with controls that wait, and tells the rest as text', () => {
  const markup = renderToStaticMarkup(<CacheExplorer title="Build again" explorer={JSON.stringify(view)} />)
  expect(markup).toContain('<figcaption>Build again</figcaption>')
  expect(all(markup, /<input ([^>]*)\/>/g).every((input) => /disabled|radio/.test(input))).toBe(true)
  expect(all(markup, /<fieldset disabled="">(.)/g)).toHaveLength(2)
  expect(markup).not.toContain('Edit line')
  expect(all(markup, /<dt>([^<]*)/g)).toEqual(['Change nothing', 'Edit app.py'])
  expect(all(markup, /<dd>(.*?)<\/dd>/g)).toEqual([
    'Naive order: Lines 1, 2, 3 and 4 come from the cache.',
    'Cached order: Lines 1, 2, 3, 4 and 5 come from the cache.',
    'Naive order: <span><code>copy 3</code> runs (app.py changed). </span><span><code>command 4</code> runs (line 3 ran). </span>Lines 1 and 2 come from the cache. Together 6.1 s, 11 MB.',
    'Cached order: <span><code>copy 5</code> runs (app.py changed). </span>Lines 1, 2, 3 and 4 come from the cache. Together 0.1 s, 0.2 MB.',
  ])
})

test('every state is announced in a sentence, and each build shows its time', () => {
  const markup = frame({ edits: [0] })
  expect(all(markup, /role="status"[^>]*>(.*?)<\/p>/g)).toEqual([
    '<b>Naive order.</b> 2 steps run: 6.1 s, 11 MB. 2 of 4 come from the cache.',
  ])
  expect(all(markup, /class="explorer-time">([^<]*)/g)).toEqual(['6.1 s', '0.1 s'])
  expect(all(frame({ edits: [0], shown: 1 }), /role="status"[^>]*>(.*?)<\/p>/g)).toEqual([
    '<b>Cached order.</b> 1 step runs: 0.1 s, 0.2 MB. 4 of 5 come from the cache.',
  ])
})

test('each step says its state in words, its reason and, where it runs, its cost', () => {
  const steps = all(frame({ edits: [0] }), /<li [^>]*>(.*?)<\/li>/g)
  expect(
    steps.map((step) =>
      step
        .replace(/<button.*<\/button>/, '')
        .replace(/<[^>]*>/g, '|')
        .replace(/\|+/g, '|'),
    ),
  ).toEqual([
    '|1|base 1|CACHED| unchanged|',
    '|2|folder 2|CACHED| unchanged|',
    '|3|copy 3|Runs| app.py changed|0.1 s, 0.2 MB|',
    '|4|command 4|Runs| line 3 ran|6.0 s, 11 MB|',
    '|5|note 5|Setting| noted in the image|',
  ])
})

test('a line is edited by a button that tells whether it is', () => {
  const buttons = all(frame({ lines: { 0: [4] } }), /<button ([^>]*aria-label="Edit line[^>]*)>/g)
  expect(buttons.map((button) => /aria-pressed="(\w+)"/.exec(button)?.[1])).toEqual([
    'false',
    'false',
    'false',
    'true',
    'false',
  ])
})

test('without a .dockerignore an ignored file counts', () => {
  expect(frame({ edits: [1] })).toContain('.dockerignore leaves out README.md')
  expect(frame({ edits: [1], hasIgnore: false })).toContain('README.md changed')
})
