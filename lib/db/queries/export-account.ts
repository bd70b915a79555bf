import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { isFeedbackOpen } from '@/lib/classroom/sitting'
import type { ProgressFacts } from '@/lib/progress/facts'
import type { Tables } from '../tables'
import { findErasedAt, listAllFacts } from './progress-facts'

/**
 * Everything that is held about somebody. Secrets (password, codes, session tokens) are left out: they open the account
 * and tell nothing about its owner; and so is what is told about other people.
 */
export interface OwnAccount {
  /** What was done outside of classes, as every progress file has it. */
  facts: ProgressFacts
  /** All the rest, in words of its own. */
  account: AccountSection
}

/** Times are ISO text, UTC. */
export type AccountSection = Awaited<ReturnType<typeof readAccount>>

/** undefined where the account is gone. */
export async function exportAccount(
  db: Kysely<Tables>,
  actor: Actor,
  { now }: { now: number },
): Promise<OwnAccount | undefined> {
  const user = await db.selectFrom('user').selectAll().where('id', '=', actor.userId).executeTakeFirst()
  if (!user) return undefined
  return { facts: await listAllFacts(db, actor), account: await readAccount(db, actor, { user, now }) }
}

interface Reading {
  user: { name: string; email: string; image: string | null; createdAt: unknown; updatedAt: unknown }
  now: number
}

async function readAccount(db: Kysely<Tables>, actor: Actor, { user, now }: Reading) {
  const { name, email, image } = user
  const erasedAt = await findErasedAt(db, actor)
  return {
    ...{ name, email, image },
    createdAt: dateText(user.createdAt),
    updatedAt: dateText(user.updatedAt),
    signIn: await listSignIns(db, actor),
    sessions: await listSessions(db, actor),
    progressErasedAt: erasedAt === 0 ? null : timeText(erasedAt),
    classes: await listClasses(db, actor, now),
    otherAttempts: await listAttempts(db, actor, { assignmentId: null, showsOutcomes: true }),
  }
}

/** The ways in, with the time that each was made: `credential` is a password. */
async function listSignIns(db: Kysely<Tables>, { userId }: Actor) {
  const accounts = await db
    .selectFrom('account')
    .select(['providerId', 'createdAt'])
    .where('userId', '=', userId)
    .execute()
  const codes = await db.selectFrom('returnCode').select('createdAt').where('userId', '=', userId).execute()
  return [
    ...accounts.map(({ providerId, createdAt }) => ({ by: providerId, createdAt: dateText(createdAt) })),
    ...codes.map(({ createdAt }) => ({ by: 'return-code', createdAt: timeText(createdAt) })),
  ]
}

async function listSessions(db: Kysely<Tables>, { userId }: Actor) {
  const sessions = await db
    .selectFrom('session')
    .select(['createdAt', 'updatedAt', 'expiresAt', 'ipAddress', 'userAgent'])
    .where('userId', '=', userId)
    .execute()
  return sessions.map(({ createdAt, updatedAt, expiresAt, ipAddress, userAgent }) => ({
    startedAt: dateText(createdAt),
    renewedAt: dateText(updatedAt),
    endsAt: dateText(expiresAt),
    device: userAgent,
    address: ipAddress,
  }))
}

async function listClasses(db: Kysely<Tables>, actor: Actor, now: number) {
  const memberships = await db
    .selectFrom('member')
    .innerJoin('class', 'class.id', 'member.classId')
    .select(['class.id', 'class.name', 'role', 'displayName', 'extraTimePercent', 'joinedAt', 'removedAt'])
    .where('userId', '=', actor.userId)
    .orderBy('joinedAt')
    .execute()
  const classes = []
  for (const { id, joinedAt, removedAt, ...membership } of memberships) {
    classes.push({
      ...membership,
      joinedAt: timeText(joinedAt),
      removedAt: timeText(removedAt),
      assignments: await listWork(db, actor, { classId: id, now }),
      deeds: await listDeeds(db, actor, id),
    })
  }
  return classes
}

/** What was begun and handed in, and grades that were set by hand. What may not be seen yet on the site is not here. */
async function listWork(db: Kysely<Tables>, actor: Actor, { classId, now }: { classId: string; now: number }) {
  const assignments = await db
    .selectFrom('assignment')
    .select(['id', 'title', 'mode', 'feedback', 'dueAt'])
    .where('classId', '=', classId)
    .orderBy('createdAt')
    .execute()
  const work = []
  for (const { id, title, ...rules } of assignments) {
    const found = {
      title,
      sittings: await listSittings(db, actor, id),
      attempts: await listAttempts(db, actor, { assignmentId: id, showsOutcomes: isFeedbackOpen(rules, now) }),
      gradesByHand: await listGrades(db, id, { userId: actor.userId }),
      gradesSetForOthers: await listGrades(db, id, { byUserId: actor.userId }),
    }
    if ([found.sittings, found.attempts, found.gradesByHand, found.gradesSetForOthers].some((list) => list.length > 0))
      work.push(found)
  }
  return work
}

async function listSittings(db: Kysely<Tables>, { userId }: Actor, assignmentId: string) {
  const sittings = await db
    .selectFrom('sitting')
    .select(['lessonId', 'number', 'startedAt', 'endsAt', 'answersJson', 'savedAt', 'handedInAt'])
    .where('userId', '=', userId)
    .where('assignmentId', '=', assignmentId)
    .orderBy('startedAt')
    .execute()
  return sittings.map(({ lessonId, number, answersJson, ...times }) => ({
    ...{ lessonId, number },
    startedAt: timeText(times.startedAt),
    endsAt: timeText(times.endsAt),
    savedAt: timeText(times.savedAt),
    handedInAt: timeText(times.handedInAt),
    answers: parse(answersJson),
  }))
}

interface Wanted {
  assignmentId: string | null
  showsOutcomes: boolean
}

async function listAttempts(db: Kysely<Tables>, { userId }: Actor, { assignmentId, showsOutcomes }: Wanted) {
  const attempts = await db
    .selectFrom('attempt')
    .select(['lessonId', 'quizId', 'startedAt', 'finishedAt', 'score', 'outOf', 'answersJson', 'outcomesJson'])
    .where('userId', '=', userId)
    .where('assignmentId', assignmentId === null ? 'is' : '=', assignmentId)
    .orderBy('finishedAt')
    .execute()
  return attempts.map(({ startedAt, finishedAt, answersJson, outcomesJson, ...attempt }) => ({
    ...attempt,
    startedAt: timeText(startedAt),
    finishedAt: timeText(finishedAt),
    answers: parse(answersJson),
    // The file must not be the way round a test that tells its answers later.
    ...(showsOutcomes && { outcomes: parse(outcomesJson) }),
  }))
}

async function listGrades(db: Kysely<Tables>, assignmentId: string, whose: { userId: string } | { byUserId: string }) {
  const overrides = await db
    .selectFrom('override')
    .select(['percent', 'reason', 'at'])
    .where('assignmentId', '=', assignmentId)
    .where(({ eb }) => ('userId' in whose ? eb('userId', '=', whose.userId) : eb('byUserId', '=', whose.byUserId)))
    .orderBy('at')
    .execute()
  return overrides.map(({ percent, reason, at }) => ({ percent, reason, at: timeText(at) }))
}

/** What its owner did as an instructor, tokens and invitations included. */
async function listDeeds(db: Kysely<Tables>, { userId }: Actor, classId: string) {
  const events = await db
    .selectFrom('auditEvent')
    .select(['action', 'detailJson', 'at'])
    .where('classId', '=', classId)
    .where('actorId', '=', userId)
    .orderBy('at')
    .execute()
  const tokens = await db
    .selectFrom('apiToken')
    .select(['name', 'createdAt'])
    .where('classId', '=', classId)
    .where('createdBy', '=', userId)
    .execute()
  const invitations = await db
    .selectFrom('invitation')
    .select(['note', 'createdAt', 'expiresAt', 'usedAt', 'withdrawnAt'])
    .where('classId', '=', classId)
    .where('invitedBy', '=', userId)
    .orderBy('createdAt')
    .execute()
  return [
    ...events.map(({ action, detailJson, at }) => ({ action, detail: parse(detailJson), at: timeText(at) })),
    ...tokens.map(({ name, createdAt }) => ({ action: 'api-token', detail: { name }, at: timeText(createdAt) })),
    ...invitations.map(({ note, createdAt, ...times }) => ({
      action: 'invitation',
      detail: {
        note,
        expiresAt: timeText(times.expiresAt),
        usedAt: timeText(times.usedAt),
        withdrawnAt: timeText(times.withdrawnAt),
      },
      at: timeText(createdAt),
    })),
  ]
}

function parse(json: string): unknown {
  return JSON.parse(json)
}

function timeText(time: number): string
function timeText(time: number | null): string | null
function timeText(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

/** better-auth's dates are texts on SQLite. */
function dateText(date: unknown): string {
  return (date instanceof Date ? date : new Date(String(date))).toISOString()
}
