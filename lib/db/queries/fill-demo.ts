import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { DemoClass } from '@/lib/classroom/demo/build-demo'
import type { GradedWork } from '@/lib/classroom/graded-work'
import { endOfSitting } from '@/lib/classroom/sitting'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { insertClass } from './classes'
import { DEMO_MARK, isDemoThere } from './demo-mark'
import { insertAttempt } from './insert-attempt'
import type { CodeAccount, MakeAccount } from './join'

/** Whom the demo's classes belong to. */
const INSTRUCTOR: Actor = { userId: `${DEMO_MARK}instructor` }

interface FilledClass extends DemoClass {
  work: readonly (DemoClass['work'][number] & { graded: GradedWork })[]
}

interface Filling {
  school: readonly FilledClass[]
  /** Signs in with these. */
  instructor: { name: string; email: string; passwordHash: string }
  makeAccount: MakeAccount
}

export type DemoFilled =
  | { status: 'filled'; learners: readonly (CodeAccount & { name: string; className: string })[]; attempts: number }
  | { status: 'there-already' }
  /** Somebody has signed up with the instructor's address. */
  | { status: 'email-taken' }

/**
 * Writes an example school, all of it or nothing. For the operator alone, who needs no rights in any class: no page calls
 * it. Rows are written past the queries that ask for rights and the time of day, because it fills in the past.
 */
export async function fillDemo(db: Kysely<Tables>, { school, instructor, makeAccount }: Filling): Promise<DemoFilled> {
  return db.transaction().execute(async (trx): Promise<DemoFilled> => {
    if (await isDemoThere(trx)) return { status: 'there-already' }
    const taken = await trx.selectFrom('user').select('id').where('email', '=', instructor.email).executeTakeFirst()
    if (taken) return { status: 'email-taken' }
    await insertInstructor(trx, instructor)
    const learners: (CodeAccount & { name: string; className: string })[] = []
    for (const [place, filled] of school.entries()) {
      const classId = `${DEMO_MARK}class-${place + 1}`
      const accounts = await fillClass(trx, { classId, filled, makeAccount })
      learners.push(...accounts.map((account) => ({ ...account, className: filled.name })))
    }
    return { status: 'filled', learners, attempts: school.reduce((sum, { work }) => sum + work.length, 0) }
  })
}

/** As better-auth writes an account with a password, but for the id, by which the demo is found again. */
async function insertInstructor(
  trx: Kysely<Tables>,
  { name, email, passwordHash }: Filling['instructor'],
): Promise<void> {
  const { userId } = INSTRUCTOR
  const now = new Date().toISOString()
  const times = { createdAt: now, updatedAt: now }
  await trx
    .insertInto('user')
    .values({ id: userId, name, email, emailVerified: '0', image: null, ...times })
    .execute()
  const tokens = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  const ends = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null }
  const account = {
    id: `${DEMO_MARK}account`,
    accountId: userId,
    providerId: 'credential',
    userId,
    password: passwordHash,
  }
  await trx
    .insertInto('account')
    .values({ ...account, ...tokens, ...ends, ...times })
    .execute()
}

interface FillingClass {
  classId: string
  filled: FilledClass
  makeAccount: MakeAccount
}

async function fillClass(trx: Kysely<Tables>, { classId, filled, makeAccount }: FillingClass) {
  const { name, timeZone, createdAt } = filled
  await insertClass(trx, INSTRUCTOR, { id: classId, settings: { name, timeZone, capacity: null }, now: createdAt })
  await noteDeed(trx, INSTRUCTOR, { classId, action: 'class.create', at: createdAt })
  const accounts: (CodeAccount & { name: string })[] = []
  for (const [place, learner] of filled.learners.entries()) {
    const account = await makeAccount(trx, { userId: `${classId}-learner-${place + 1}`, name: learner.name })
    accounts.push({ ...account, name: learner.name })
    const { extraTimePercent, name: displayName } = learner
    const member = { classId, userId: account.userId, role: 'learner' as const, displayName, extraTimePercent }
    await trx
      .insertInto('member')
      .values({ ...member, joinedAt: createdAt, removedAt: null })
      .execute()
  }
  for (const place of filled.assignments.keys()) await insertAssignment(trx, { classId, filled, place })
  for (const place of filled.work.keys()) await insertWork(trx, { classId, filled, place })
  return accounts
}

interface Part {
  classId: string
  filled: FilledClass
  place: number
}

function assignmentId(classId: string, place: number): string {
  return `${classId}-assignment-${place + 1}`
}

async function insertAssignment(trx: Kysely<Tables>, { classId, filled, place }: Part): Promise<void> {
  const assignment = filled.assignments[place]
  if (!assignment) return
  const { items, ...terms } = assignment.terms
  const id = assignmentId(classId, place)
  const at = filled.createdAt
  await trx
    .insertInto('assignment')
    .values({ ...terms, id, classId, itemsJson: JSON.stringify(items), createdAt: at, updatedAt: at })
    .execute()
  await noteDeed(trx, INSTRUCTOR, { classId, action: 'assignment.create', detail: { assignmentId: id, items }, at })
}

async function insertWork(trx: Kysely<Tables>, { classId, filled, place }: Part): Promise<void> {
  const one = filled.work[place]
  const assignment = one && filled.assignments[one.assignment]
  if (!assignment) return
  const { lessonId, seed, startedAt, finishedAt, number, graded: work } = one
  const id = `${classId}-attempt-${place + 1}`
  const whose = { assignmentId: assignmentId(classId, one.assignment), userId: `${classId}-learner-${one.learner + 1}` }
  const attempt = { ...whose, id, lessonId, seed, startedAt }
  if (assignment.terms.mode === 'test') {
    const { extraTimePercent = 0 } = filled.learners[one.learner] ?? {}
    const endsAt = endOfSitting({ startedAt, timeLimitMinutes: assignment.terms.timeLimitMinutes, extraTimePercent })
    const clock = { endsAt, savedAt: finishedAt, handedInAt: finishedAt }
    const asked = { number, quizHash: work.quizHash, answersJson: JSON.stringify(work.answers) }
    await trx
      .insertInto('sitting')
      .values({ ...attempt, ...clock, ...asked })
      .execute()
  }
  await insertAttempt(trx, { ...attempt, finishedAt, work })
}
