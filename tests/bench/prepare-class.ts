import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { makeCodeAccount } from '@/lib/auth/code-accounts'
import { type Auth, createAuth } from '@/lib/auth/create-auth'
import type { Lesson } from '@/lib/content/read-course'
import { migrate } from '@/lib/db/migrate'
import { type DatabasePlace, openDatabase } from '@/lib/db/open-database'
import { createAssignment } from '@/lib/db/queries/assignments'
import { createClass } from '@/lib/db/queries/classes'
import { startSitting } from '@/lib/db/queries/sittings'
import type { Tables } from '@/lib/db/tables'

/** A learner with a session, who has begun the test. */
export interface Candidate {
  userId: string
  cookie: string
  sittingId: string
  seed: number
}

/** A class in which a test is going on. */
export interface PreparedClass {
  classId: string
  assignmentId: string
  /** The instructor. */
  ownerId: string
  /** Of the instructor. */
  cookie: string
  candidates: readonly Candidate[]
}

interface Preparation {
  learners: number
  lesson: Lesson
  secret: string
}

/** Makes a class on an empty database, signs everybody in and begins a test for each learner. */
export async function prepareClass(
  place: DatabasePlace,
  { learners, lesson, secret }: Preparation,
): Promise<PreparedClass> {
  const database = openDatabase(place)
  const { db } = database
  await migrate(database, place)
  const settings = { siteUrl: 'http://localhost:3000', secret, smtpUrl: undefined, mailFrom: 'bench@localhost' }
  const auth = createAuth({ database, settings, sendMail: undefined })
  async function enter(name: string) {
    const { userId, returnCode } = await makeCodeAccount(db, { userId: randomUUID(), name })
    const { headers } = await auth.api.signInWithCode({ body: { code: returnCode }, returnHeaders: true })
    return { userId, cookie: cookieOf(headers) }
  }
  const owner = await enterAsInstructor(auth)
  const { classId, assignmentId } = await makeTest(db, { userId: owner.userId, lesson })
  const candidates: Candidate[] = []
  for (let seed = 1; seed <= learners; seed++) {
    const { userId, cookie } = await enter(`Learner ${seed}`)
    const member = { classId, userId, role: 'learner' as const, displayName: `Learner ${seed}` }
    await db
      .insertInto('member')
      .values({ ...member, joinedAt: Date.now(), removedAt: null })
      .execute()
    const start = { classId, assignmentId, lessonId: lesson.id, number: 1, quizHash: lesson.quiz.hash, seed }
    const begun = await startSitting(db, { userId }, { ...start, now: Date.now() })
    if (begun?.status !== 'begun') throw new Error('a learner of the bench could not begin the test')
    candidates.push({ userId, cookie, sittingId: begun.sitting.id, seed })
  }
  await database.close()
  return { classId, assignmentId, ownerId: owner.userId, cookie: owner.cookie, candidates }
}

/** With e-mail: nobody teaches with an account that opens with a return code. */
async function enterAsInstructor({ api }: Auth) {
  const body = { name: 'Instructor', email: 'instructor@example.org', password: randomUUID() }
  await api.signUpEmail({ body })
  const { headers, response } = await api.signInEmail({ body, returnHeaders: true })
  return { userId: response.user.id, cookie: cookieOf(headers) }
}

function cookieOf(headers: Headers): string {
  const cookies = headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return cookies.join('; ')
}

async function makeTest(db: Kysely<Tables>, { userId, lesson }: { userId: string; lesson: Lesson }) {
  const [classId, assignmentId] = [randomUUID(), randomUUID()]
  const now = Date.now()
  const settings = { name: 'Lecture hall', timeZone: 'UTC', capacity: null }
  const making = await createClass(db, { userId }, { id: classId, settings, now })
  if (making !== 'made') throw new Error(`the class of the bench was not made: ${making}`)
  const limits = { dueAt: null, attemptsLimit: 1, timeLimitMinutes: 60, requiredPercent: null }
  const terms = {
    title: lesson.title,
    note: '',
    items: [{ kind: 'quiz' as const, id: lesson.id }],
    mode: 'test' as const,
    opensAt: now - 1,
    ...limits,
    feedback: 'never' as const,
  }
  await createAssignment(db, { userId }, { id: assignmentId, classId, terms, now })
  return { classId, assignmentId }
}

/** How many attempts of the test are in the database. */
export async function countAttempts(place: DatabasePlace, assignmentId: string): Promise<number> {
  const database = openDatabase(place)
  const { attempts } = await database.db
    .selectFrom('attempt')
    .select(({ fn }) => fn.countAll<number>().as('attempts'))
    .where('assignmentId', '=', assignmentId)
    .executeTakeFirstOrThrow()
  await database.close()
  return attempts
}
