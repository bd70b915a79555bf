import { expect } from 'vitest'
import { askEach } from '@/tests/support/ask-everybody'
import { makeAssignment } from '@/tests/support/class-work'
import { testOnEach } from '@/tests/support/databases'
import { MORNING, makeCast, newId } from '@/tests/support/school'
import { listMyOverrides } from './my-overrides'
import { setOverride } from './overrides'

testOnEach(
  'learners see the grades that were set by hand for them, and nobody else sees these there',
  async ({ db }) => {
    const { classId, ...cast } = await makeCast(db)
    const [kept, back] = [await makeAssignment(db, classId), await makeAssignment(db, classId)]
    const grade = { classId, learnerId: cast.learner.userId, reason: 'Spoken exam', now: MORNING }
    const set = (assignmentId: string, percent: number | null) =>
      setOverride(db, cast.instructor, { ...grade, id: newId('override'), assignmentId, percent })
    await set(kept, 40)
    await set(kept, 90)
    await set(back, 80)
    await set(back, null)
    const { learner, ...others } = await askEach(cast, (actor) => listMyOverrides(db, actor, classId))
    expect(learner).toEqual(new Map([[kept, 90]]))
    for (const seen of Object.values(others)) expect(seen).toEqual(new Map())
  },
)
