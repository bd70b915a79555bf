import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkCacheExplorers } from './remark-cache-explorers'

const examples = {
  'examples/app/Dockerfile': 'FROM scratch\nCOPY a ./\n',
  'examples/app/other.Dockerfile': 'FROM scratch\nCOPY . .\n',
  'examples/app/a': '',
  'examples/cache-explorer.yaml': [
    'builds:',
    '  - { dockerfile: app/Dockerfile, label: One }',
    '  - { dockerfile: app/other.Dockerfile, label: Other }',
    'edits:',
    '  - { file: a, label: Edit a }',
    'costs:',
    '  - { step: COPY a ./, seconds: 1, megabytes: 2 }',
    '  - { step: COPY . ., seconds: 3, megabytes: 4 }',
    '',
  ].join('\n'),
}

async function filled(text: string) {
  const tree = parseMdx(text)
  await remarkCacheExplorers(new LessonFixture(examples))(tree)
  return elementsOf(tree)
}

test('an explorer gets its builds and keeps its title', async () => {
  const [element] = await filled('<CacheExplorer file="examples/cache-explorer.yaml" title="Two orders" />')
  const free = { reads: [], from: [], seconds: 0, megabytes: 0 }
  const base = { kind: 'begin', line: 1, text: 'FROM scratch', ...free }
  const stage = (copy: object) => [{ name: 'stage-0', steps: [base, { kind: 'copy', line: 2, from: [], ...copy }] }]
  expect(element?.attributes.title).toBe('Two orders')
  expect(JSON.parse(String(element?.attributes.explorer))).toEqual({
    recipes: [
      {
        label: 'One',
        file: 'Dockerfile',
        ignored: [],
        stages: stage({ text: 'COPY a ./', reads: ['a'], seconds: 1, megabytes: 2 }),
      },
      {
        label: 'Other',
        file: 'other.Dockerfile',
        ignored: [],
        stages: stage({ text: 'COPY . .', reads: ['Dockerfile', 'a', 'other.Dockerfile'], seconds: 3, megabytes: 4 }),
      },
    ],
    edits: [{ file: 'a', label: 'Edit a', change: 'content', inText: false }],
  })
})

test('a file that is not there stops the build with its name', async () => {
  await expect(filled('<CacheExplorer file="examples/cache-explorer-2.yaml" title="None" />')).rejects.toThrow(
    'the explorer of "cache-explorer-2.yaml" passed the content check, and cannot be read',
  )
})
