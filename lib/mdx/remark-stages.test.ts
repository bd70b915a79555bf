import path from 'node:path'
import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { elementsOf, parseMdx } from '@/tests/support/mdx-tree'
import { remarkStages } from './remark-stages'
import type { StageView } from './stage-view'

const now = {
  'examples/shop/api.yaml': 'a: 1\nb: 2\n',
  'examples/shop/cache.yaml': 'c: 1\n',
  'examples/shop/web.yaml': 'w: 1\n',
}
const before = {
  'examples/shop/api.yaml': 'a: 1\nb: 1\n',
  'examples/shop/canary.yaml': 'x: 1\n',
  'examples/shop/web.yaml': 'w: 1\n',
}

async function stageOf(lesson: Parameters<typeof remarkStages>[0]): Promise<StageView> {
  const tree = parseMdx('<Stage />')
  await remarkStages(lesson)(tree)
  return JSON.parse(String(elementsOf(tree)[0]?.attributes.stage))
}

test('the first stage shows every manifest whole', async () => {
  const { files, ...rest } = await stageOf(new LessonFixture(now))
  expect(rest).toEqual({})
  expect(files.map(({ name, change }) => [name, change])).toEqual([
    ['api.yaml', 'new'],
    ['cache.yaml', 'new'],
    ['web.yaml', 'new'],
  ])
  expect(files[0]?.html).toBe('a: 1\nb: 2\n')
})

test('a later stage tells what changed, what came, what stayed and what went', async () => {
  const stageBefore = {
    title: 'Pods',
    path: '/learn/core/pods',
    folder: path.join(new LessonFixture(before).folder, 'examples/shop'),
  }
  const { files, ...rest } = await stageOf({
    folder: new LessonFixture(now).folder,
    path: '/learn/core/services',
    stageBefore,
  })
  expect(rest).toEqual({
    before: { title: 'Pods', path: '/learn/core/pods' },
    download: '/learn/core/services/shop.yaml',
  })
  expect(files.map(({ name, change, html }) => [name, change, html])).toEqual([
    ['api.yaml', 'changed', '  a: 1\n<del>- b: 1\n</del><ins>+ b: 2\n</ins>'],
    ['cache.yaml', 'new', 'c: 1\n'],
    ['canary.yaml', 'gone', undefined],
    ['web.yaml', 'same', undefined],
  ])
})
