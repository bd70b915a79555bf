import { expect, test } from 'vitest'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { KILLED_AFTER, killMidway, SUBMISSIONS } from '@/tests/support/kill-midway'

test.each(DIALECTS)(
  'killed in the middle of 1,000 submissions, none that was acknowledged is lost, and none is half there (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    try {
      const { acknowledged, attempts, closed } = await killMidway(place)
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLED_AFTER)
      expect(acknowledged.length).toBeLessThan(SUBMISSIONS)
      expect(acknowledged.filter((id) => !attempts.has(id))).toEqual([])
      expect(closed).toEqual(attempts)
    } finally {
      await remove()
    }
  },
)
