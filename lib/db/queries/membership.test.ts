import { expect } from 'vitest'
import { testOnEach } from '@/tests/support/databases'
import { makeCast } from '@/tests/support/school'
import { findMembership, findTeaching } from './membership'

testOnEach('a class is there for its members alone, and only some of them teach it', async ({ db }) => {
  const { classId, otherClassId: _, ...cast } = await makeCast(db)
  const places: Record<string, unknown> = {}
  for (const [name, actor] of Object.entries(cast)) {
    const role = (await findMembership(db, actor, classId))?.role
    places[name] = [role, (await findTeaching(db, actor, classId)) !== undefined]
  }
  expect(places).toEqual({
    owner: ['owner', true],
    instructor: ['instructor', true],
    learner: ['learner', false],
    classmate: ['learner', false],
    removed: [undefined, false],
    removedInstructor: [undefined, false],
    foreignLearner: [undefined, false],
    foreignInstructor: [undefined, false],
    stranger: [undefined, false],
  })
})
