import { expect } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import { askEverybody, only } from '@/tests/support/ask-everybody'
import { testOnEach } from '@/tests/support/databases'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { addMember, MORNING, makeCast, makeClass } from '@/tests/support/school'
import { addLearners } from './add-learners'
import { archiveClass } from './archive-class'
import { listDeeds } from './audit'
import { listRoster } from './roster'

const now = MORNING
const named = (...names: string[]) => names.map((name) => ({ name, extraTimePercent: 0 }))
const adding = (classId: string, ...names: string[]) => ({
  classId,
  learners: named(...names),
  makeAccount: makeCodeAccount,
  now,
})

testOnEach('instructors add learners to their class, and nobody else does', async ({ db }) => {
  const answers = await askEverybody(db, async (actor, { classId, owner }) => {
    const { status } = await addLearners(db, actor, adding(classId, 'Nora'))
    return [status, (await listRoster(db, owner, classId)).length]
  })
  expect(answers).toEqual(only(['owner', 'instructor'], ['added', 7], ['not-found', 6]))
})

testOnEach(
  'each gets an account and a code of their own; a list that is sent again adds only the new names',
  async ({ db }) => {
    const { classId, owner } = await makeCast(db)
    const learners = [...named('Ada', 'Bob'), { name: 'Cy', extraTimePercent: 50 }]
    const first = await addLearners(db, owner, { ...adding(classId), learners })
    const code = expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    const added = ['Ada', 'Bob', 'Cy'].map((name) => ({ name, returnCode: code }))
    expect(first).toEqual({ status: 'added', added, known: [] })
    const second = await addLearners(db, owner, adding(classId, 'ADA', 'bob', 'Lea', 'Rolf', 'Dan'))
    const known = ['ADA', 'bob', 'Lea', 'Rolf']
    expect(second).toEqual({ status: 'added', added: [{ name: 'Dan', returnCode: code }], known })
    expect(await addLearners(db, owner, adding(classId, 'Dan'))).toEqual({ status: 'added', added: [], known: ['Dan'] })
    const roster = await listRoster(db, owner, classId)
    expect(roster.filter(({ hasReturnCode }) => hasReturnCode)).toMatchObject([
      { displayName: 'Ada', role: 'learner', extraTimePercent: 0 },
      { displayName: 'Bob', role: 'learner', extraTimePercent: 0 },
      { displayName: 'Cy', role: 'learner', extraTimePercent: 50 },
      { displayName: 'Dan', role: 'learner', extraTimePercent: 0 },
    ])
    const deeds = await listDeeds(db, owner, { classId, limit: 9 })
    expect(deeds.map(({ action, detail }) => ({ action, detail }))).toEqual(
      expect.arrayContaining([
        { action: 'member.add', detail: { count: 3 } },
        { action: 'member.add', detail: { count: 1 } },
      ]),
    )
    expect(deeds).toHaveLength(2)
  },
)

testOnEach('a list that is sent twice at the same moment adds everybody once', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner' })
  const names = Array.from({ length: 20 }, (_, index) => `Learner ${index}`)
  // Connections that are open already begin at the same moment.
  await Promise.all(Array.from({ length: 10 }, () => listRoster(db, owner, classId)))
  await Promise.all([1, 2, 3].map(() => addLearners(db, owner, adding(classId, ...names))))
  expect(await listRoster(db, owner, classId)).toHaveLength(21)
})

testOnEach(
  'a list beyond the places, or for a class that is put away, adds nobody and makes no account',
  async ({ db }) => {
    const { classId, owner } = await makeCast(db)
    await db.updateTable('class').set({ capacity: 4 }).where('id', '=', classId).execute()
    const refused = ['Refused 1', 'Refused 2', 'Refused 3']
    expect(await addLearners(db, owner, adding(classId, 'Lea', ...refused))).toEqual({
      status: 'full',
      wanted: 3,
      places: 2,
    })
    await archiveClass(db, owner, { classId, now })
    expect(await addLearners(db, owner, adding(classId, 'Refused 1'))).toEqual({ status: 'archived' })
    expect(await db.selectFrom('user').select('id').where('name', 'in', refused).execute()).toEqual([])
  },
)

testOnEach('where one account cannot be made, there is none', async ({ db }) => {
  const { classId, owner } = await makeCast(db)
  const form = adding(classId, 'Undone 1', 'Undone 2')
  const makeAccount: typeof makeCodeAccount = async (trx, account) => {
    if (account.name === 'Undone 2') throw new Error('the disk is full')
    return makeCodeAccount(trx, account)
  }
  await expect(addLearners(db, owner, { ...form, makeAccount })).rejects.toThrow('the disk is full')
  expect(await db.selectFrom('user').select('id').where('name', 'like', 'Undone%').execute()).toEqual([])
  expect(await listRoster(db, owner, classId)).toHaveLength(6)
})

testOnEach('any name is stored as it was typed and does nothing', async ({ db }) => {
  const classId = await makeClass(db)
  const owner = await addMember(db, classId, { role: 'owner', name: 'Olga' })
  await addLearners(db, owner, adding(classId, ...HOSTILE_NAMES))
  const roster = await listRoster(db, owner, classId)
  expect(roster.map(({ displayName }) => displayName).sort()).toEqual(['Olga', ...HOSTILE_NAMES].sort())
})
