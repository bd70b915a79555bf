import { expect, test } from 'vitest'
import { ContentFixture } from '@/tests/support/content-fixture'

test('the sample course has no problems, so every problem in these tests was planted', () => {
  expect(new ContentFixture().problems).toEqual([])
})
