import { type Kysely, sql } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { AssignmentTerms } from '@/lib/classroom/assignment'
import { makeAssignment } from '@/tests/support/class-work'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { addMember, MORNING, makeCast, newId } from '@/tests/support/school'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import { addFacts, eraseFacts } from './progress-facts'

const date = new Date(MORNING).toISOString()

/** A test without limits and without a due date, whose answers are told at once. */
export function makeFreeTest(
  db: Kysely<Tables>,
  classId: string,
  some: Partial<AssignmentTerms> = {},
): Promise<string> {
  const free = { dueAt: null, attemptsLimit: null, timeLimitMinutes: null, feedback: 'at-once' } as const
  return makeAssignment(db, classId, { title: 'Images', items: [{ kind: 'quiz', id: 'l01' }], ...free, ...some })
}

/** A sitting, what was handed in of it, and a grade that an instructor set for it. */
export async function doWork(
  db: Kysely<Tables>,
  { userId }: Actor,
  { assignmentId, by }: { assignmentId: string; by: Actor },
): Promise<void> {
  const quiz = { lessonId: 'l01', quizHash: 'f00d', seed: 7, startedAt: MORNING }
  const times = { endsAt: MORNING + 60_000, savedAt: MORNING + 1_000, handedInAt: MORNING + 2_000 }
  const answersJson = '{"q1":["docker run"]}'
  await db
    .insertInto('sitting')
    .values({ id: newId('sitting'), assignmentId, userId, number: 1, ...quiz, ...times, answersJson })
    .execute()
  const outcomesJson = JSON.stringify(sampleAttempt().questions)
  const graded = { quizId: 'l01-quiz', finishedAt: MORNING + 2_000, score: 7, outOf: 8, answersJson, outcomesJson }
  await db
    .insertInto('attempt')
    .values([
      { id: newId('attempt'), userId, assignmentId, ...quiz, ...graded },
      { id: newId('attempt'), userId, assignmentId: null, ...quiz, ...graded, lessonId: 'l02' },
    ])
    .execute()
  const grade = { percent: 90, reason: 'Explained it aloud.', at: MORNING + 3_000 }
  await db
    .insertInto('override')
    .values({ id: newId('override'), assignmentId, userId, byUserId: by.userId, ...grade })
    .execute()
}

/** Fills every table with something of one person, who is a learner in one class and teaches in another. */
export async function makeLife(db: Kysely<Tables>) {
  const { classId, otherClassId, learner, instructor, foreignInstructor } = await makeCast(db)
  const person = await addMember(db, classId, { name: 'Petra Pan' })
  const { userId } = person
  const assignmentId = await makeFreeTest(db, classId)
  await doWork(db, person, { assignmentId, by: instructor })
  const place = { role: 'instructor' as const, displayName: 'Petra Pan', joinedAt: MORNING, removedAt: null }
  await db
    .insertInto('member')
    .values({ classId: otherClassId, userId, ...place })
    .execute()
  const pupil = await addMember(db, otherClassId, { name: 'Pia' })
  const taught = await makeFreeTest(db, otherClassId, { title: 'Volumes' })
  await doWork(db, pupil, { assignmentId: taught, by: person })
  await noteDeed(db, person, { classId: otherClassId, action: 'assignment.create', at: MORNING })
  await noteDeed(db, instructor, { classId, action: 'member.extra-time', detail: { userId }, at: MORNING })
  await db
    .insertInto('apiToken')
    .values({
      ...{ id: newId('token'), classId: otherClassId, name: 'Grades', hash: newId('hash'), scope: 'gradebook:read' },
      ...{ createdBy: userId, createdAt: MORNING, lastUsedAt: null, revokedAt: null },
    })
    .execute()
  const times = { createdAt: MORNING, expiresAt: MORNING + 9_000, withdrawnAt: null }
  await db
    .insertInto('invitation')
    .values([
      {
        ...{ id: newId('invitation'), classId: otherClassId, hash: newId('secret-hash'), note: 'for Ada', ...times },
        ...{ invitedBy: userId, usedAt: null, usedBy: null },
      },
      {
        ...{ id: newId('invitation'), classId: otherClassId, hash: newId('secret-hash'), note: '', ...times },
        ...{ invitedBy: foreignInstructor.userId, usedAt: MORNING, usedBy: userId },
      },
    ])
    .execute()
  await fillAccount(db, userId)
  await eraseFacts(db, person, MORNING)
  await addFacts(db, person, someFacts({ attempts: [sampleAttempt()], reads: [{ lessonId: 'l01', at: hour(1) }] }))
  return { person, pupil, learner, instructor, foreignInstructor, classId, otherClassId, assignmentId, taught }
}

/** What better-auth keeps: a password, a session, a link to choose another password, and our own code. */
async function fillAccount(db: Kysely<Tables>, userId: string): Promise<void> {
  const dates = { createdAt: date, updatedAt: date }
  const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  const noTimes = { accessTokenExpiresAt: null, refreshTokenExpiresAt: null }
  await db
    .insertInto('account')
    .values({
      ...{ id: newId('account'), accountId: userId, providerId: 'credential', userId, password: 'secret-hash' },
      ...{ ...noTokens, ...noTimes, ...dates },
    })
    .execute()
  await db
    .insertInto('session')
    .values({
      ...{ id: newId('session'), userId, token: newId('secret-token'), expiresAt: date, ...dates },
      ...{ ipAddress: null, userAgent: 'Firefox on a phone' },
    })
    .execute()
  await db
    .insertInto('verification')
    .values({ id: newId('link'), identifier: newId('reset-password:secret'), value: userId, expiresAt: date, ...dates })
    .execute()
  await db
    .insertInto('returnCode')
    .values({ userId, hash: newId('secret-hash'), createdAt: MORNING })
    .execute()
}

/** Every row of every table as text, by its table. */
export async function readTables(db: Kysely<Tables>): Promise<Record<string, string[]>> {
  const texts: Record<string, string[]> = {}
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db)
    texts[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return texts
}
