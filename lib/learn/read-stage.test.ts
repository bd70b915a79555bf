import { expect, test } from 'vitest'
import { listLessons } from '@/lib/content/read-course'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { readStage } from './read-stage'

test('the manifests of a stage are one stream, the namespace and its quota first, each under its name', async () => {
  const [lesson] = listLessons()
  if (!lesson) throw new Error('the course has no lesson')
  const { folder } = new LessonFixture({
    'examples/shop/api.yaml': 'kind: Service\n---\nkind: Deployment\n',
    'examples/shop/namespace.yaml': 'kind: Namespace\n',
    'examples/shop/quota.yaml': 'kind: ResourceQuota\n',
  })
  expect(await readStage({ ...lesson, id: 'l25', title: 'Services', folder })).toBe(
    [
      '# The shop after "Services" (Drydock, lesson l25)',
      '# namespace.yaml\nkind: Namespace',
      '# quota.yaml\nkind: ResourceQuota',
      '# api.yaml\nkind: Service\n---\nkind: Deployment\n',
    ].join('\n---\n'),
  )
})
