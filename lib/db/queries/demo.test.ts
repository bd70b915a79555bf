import { hashPassword } from 'better-auth/crypto'
import { expect } from 'vitest'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import { createAuth } from '@/lib/auth/create-auth'
import { testOnEach } from '@/tests/support/databases'
import { addMember, MORNING, makeClass } from '@/tests/support/school'
import { buildSmallSchool } from '@/tests/support/small-school'
import { listMyClasses } from './classes'
import { fillDemo } from './fill-demo'
import { readGradebook } from './gradebook'
import { makeLife, readTables } from './own-account.test-support'
import { removeDemo } from './remove-demo'

const PASSWORD = '7KQM-2XHP-9TRB'
const EMAIL = 'demo@drydock.example'
const DEMO = { userId: 'demo-instructor' }
const settings = {
  siteUrl: 'http://localhost:3000',
  secret: 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA',
  smtpUrl: undefined,
  mailFrom: 'Drydock <no-reply@localhost>',
}
const school = buildSmallSchool()

async function filling() {
  const instructor = { name: 'Demo instructor', email: EMAIL, passwordHash: await hashPassword(PASSWORD) }
  return { school, instructor, makeAccount: makeCodeAccount }
}

testOnEach('the demo is filled once, and removing it leaves every table as it was', async (database) => {
  const { db } = database
  await makeLife(db)
  const before = await readTables(db)
  const filled = await fillDemo(db, await filling())
  const attempts = school.flatMap(({ work }) => work).length
  expect(attempts).toBeGreaterThan(6)
  expect(filled).toMatchObject({ status: 'filled', attempts })
  const full = await readTables(db)
  expect((full['attempt'] ?? []).length - (before['attempt'] ?? []).length).toBe(attempts)
  expect(await fillDemo(db, await filling())).toEqual({ status: 'there-already' })
  expect(await readTables(db)).toEqual(full)
  expect(await removeDemo(db)).toEqual({ status: 'removed', classes: 2, accounts: 7 })
  expect(await readTables(db)).toEqual(before)
  expect(await removeDemo(db)).toEqual({ status: 'not-there' })
})

testOnEach(
  'the instructor signs in with the password and sees both classes, a learner comes back',
  async (database) => {
    const { db } = database
    const filled = await fillDemo(db, await filling())
    const auth = createAuth({ database, settings, sendMail: undefined })
    const { user } = await auth.api.signInEmail({ body: { email: EMAIL, password: PASSWORD } })
    expect(user.id).toBe(DEMO.userId)
    const { teaching } = await listMyClasses(db, DEMO)
    expect(
      teaching.map(({ name, learners }) => ({ name, learners })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ).toEqual([
      { name: 'Demo: Evening course', learners: 3 },
      { name: 'Demo: Second year', learners: 3 },
    ])
    const [learner] = filled.status === 'filled' ? filled.learners : []
    const back = await auth.api.signInWithCode({ body: { code: learner?.returnCode ?? '' } })
    expect(back.userId).toBe(learner?.userId)
    const gradebook = await readGradebook(db, DEMO, 'demo-class-1')
    expect(gradebook?.learners).toHaveLength(3)
    await removeDemo(db)
  },
)

testOnEach('an account that has the address already is left alone', async (database) => {
  const { db } = database
  const auth = createAuth({ database, settings, sendMail: undefined })
  const { user } = await auth.api.signUpEmail({ body: { name: 'Somebody', email: EMAIL, password: PASSWORD } })
  const before = await readTables(db)
  expect(await fillDemo(db, await filling())).toEqual({ status: 'email-taken' })
  expect(await removeDemo(db)).toEqual({ status: 'not-there' })
  expect(await readTables(db)).toEqual(before)
  await db.deleteFrom('user').where('id', '=', user.id).execute()
})

testOnEach(
  'a class that only the demo’s account owns stops its removal, until it has another owner',
  async ({ db }) => {
    await fillDemo(db, await filling())
    const classId = await makeClass(db, { name: 'A real one' })
    const place = { classId, displayName: 'Demo', joinedAt: MORNING, removedAt: null }
    await db
      .insertInto('member')
      .values({ ...place, ...DEMO, role: 'owner' })
      .execute()
    const before = await readTables(db)
    expect(await removeDemo(db)).toEqual({ status: 'owns-others', classes: ['A real one'] })
    expect(await readTables(db)).toEqual(before)
    await addMember(db, classId, { role: 'owner' })
    expect(await removeDemo(db)).toEqual({ status: 'removed', classes: 2, accounts: 7 })
    expect(await db.selectFrom('class').select('name').where('id', '=', classId).execute()).toEqual([
      { name: 'A real one' },
    ])
  },
)
