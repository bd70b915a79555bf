import { createHmac } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { Insertable, Kysely } from 'kysely'
import { auth } from '@/lib/auth/auth'
import { replaceReturnCode } from '@/lib/auth/code-accounts'
import { OIDC } from '@/lib/auth/oidc-rules'
import type { Actor } from '@/lib/classroom/actor'
import { hashApiToken, writeApiToken } from '@/lib/classroom/api-token'
import { hashInvitation } from '@/lib/db/queries/invitations'
import type { Tables } from '@/lib/db/tables'
import type { Who } from './access-table'
import { addAttempt, makeAssignment, makePractice } from './class-work'
import { MORNING, makeCast, newId } from './school'

/** Of the whole cast, where they have one. */
export const PASSWORD = 'correct horse battery'
export const JOIN_CODE = 'BCDFGHJK'
export const SECRET = 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA'

export type World = Awaited<ReturnType<typeof makeWorld>>

/** A cast in a class and its work, and something of another class that must stay as it is. */
export async function makeWorld(db: Kysely<Tables>) {
  const password = await hashPassword(PASSWORD)
  return db.transaction().execute(async (trx) => {
    const cast = await makeCast(trx)
    const { classId, otherClassId, learner, classmate, owner, foreignInstructor, foreignLearner } = cast
    await trx.updateTable('class').set({ joinCode: JOIN_CODE, name: 'Ours' }).where('id', '=', classId).execute()
    const always = { opensAt: 0, dueAt: null, items: [{ kind: 'quiz', id: 'l01' } as const] }
    const practiceId = await makePractice(trx, classId, always)
    const testId = await makeAssignment(trx, classId, { ...always, timeLimitMinutes: null, feedback: 'at-once' })
    const otherPracticeId = await makePractice(trx, otherClassId, always)
    const sittingId = await addSitting(trx, learner, testId)
    const attemptId = await addAttempt(trx, { ...learner, assignmentId: practiceId })
    await addAttempt(trx, { ...cast.removed, assignmentId: practiceId })
    await addAttempt(trx, { ...foreignLearner, assignmentId: otherPracticeId })
    const overrideId = await addOverride(trx, { learner, owner, practiceId })
    const tokens = {
      owner: await addToken(trx, owner, classId),
      instructor: await addToken(trx, cast.instructor, classId),
      removedInstructor: await addToken(trx, cast.removedInstructor, classId),
      foreignInstructor: await addToken(trx, foreignInstructor, otherClassId),
    }
    for (const { userId } of [learner, cast.stranger]) {
      const fact = { kind: 'reads', key: 'l01', valueJson: `{"lessonId":"l01","at":${MORNING}}`, at: MORNING }
      await trx
        .insertInto('progressFact')
        .values({ userId, ...fact })
        .execute()
    }
    for (const actor of [classmate, foreignLearner])
      await addAccount(trx, actor, { password, providerId: 'credential' })
    for (const actor of [classmate, cast.stranger]) await addAccount(trx, actor, { password: null, providerId: OIDC })
    const invitation = await addInvitation(trx, owner, classId)
    const resetToken = await addResetToken(trx, classmate)
    const returnCode = await replaceReturnCode(trx, learner.userId)
    const deviceId = await addDevice(trx, learner)
    const work = { practiceId, testId, otherPracticeId, sittingId, attemptId, overrideId }
    return {
      ...cast,
      ...work,
      ...invitation,
      ...{ db, tokens, tokenId: tokens.owner.tokenId, resetToken, returnCode, deviceId },
    }
  })
}

async function addSitting(trx: Kysely<Tables>, { userId }: Actor, assignmentId: string): Promise<string> {
  const id = newId('sitting')
  const clock = { startedAt: MORNING, endsAt: null, answersJson: '{}', savedAt: null, handedInAt: null }
  const quiz = { lessonId: 'l01', quizHash: 'h', seed: 1, number: 1 }
  await trx
    .insertInto('sitting')
    .values({ id, assignmentId, userId, ...quiz, ...clock })
    .execute()
  return id
}

async function addOverride(
  trx: Kysely<Tables>,
  { learner, owner, practiceId }: { learner: Actor; owner: Actor; practiceId: string },
): Promise<string> {
  const id = newId('override')
  const grade = { percent: 90, reason: 'Shown at the board.', at: MORNING }
  await trx
    .insertInto('override')
    .values({ id, assignmentId: practiceId, userId: learner.userId, byUserId: owner.userId, ...grade })
    .execute()
  return id
}

async function addToken(trx: Kysely<Tables>, { userId }: Actor, classId: string) {
  const tokenId = newId('token')
  const token = writeApiToken(new Uint8Array(32).fill(Number(tokenId.split('-')[1]) % 256))
  const made = { scope: 'gradebook:read', createdBy: userId, createdAt: MORNING } as const
  await trx
    .insertInto('apiToken')
    // As if it was used just now, so that its use is no change.
    .values({
      id: tokenId,
      classId,
      name: 'Sheet',
      hash: hashApiToken(token),
      ...made,
      lastUsedAt: Date.now(),
      revokedAt: null,
    })
    .execute()
  return { tokenId, token }
}

/** A way in: with a password, or by way of the provider. */
async function addAccount(
  trx: Kysely<Tables>,
  { userId }: Actor,
  way: Pick<Insertable<Tables['account']>, 'providerId' | 'password'>,
): Promise<void> {
  const date = new Date(MORNING).toISOString()
  const none = { accessToken: null, refreshToken: null, idToken: null, scope: null }
  await trx
    .insertInto('account')
    .values({
      ...{ id: newId('account'), accountId: userId, userId, ...way, ...none },
      ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null, createdAt: date, updatedAt: date },
    })
    .execute()
}

async function addResetToken(trx: Kysely<Tables>, { userId }: Actor): Promise<string> {
  const token = newId('reset')
  const date = new Date(Date.now() + 3_600_000).toISOString()
  const times = { expiresAt: date, createdAt: date, updatedAt: date }
  await trx
    .insertInto('verification')
    .values({ id: newId('verification'), identifier: `reset-password:${token}`, value: userId, ...times })
    .execute()
  return token
}

/** Open, for whoever has its token. */
async function addInvitation(trx: Kysely<Tables>, { userId }: Actor, classId: string) {
  const invitationId = newId('invitation')
  const invitationToken = newId('invitation-token')
  const unused = { usedAt: null, usedBy: null, withdrawnAt: null }
  const times = { createdAt: MORNING, expiresAt: MORNING + 86_400_000 }
  await trx
    .insertInto('invitation')
    .values({
      ...{ id: invitationId, classId, hash: hashInvitation(invitationToken), note: 'For Ada' },
      ...{ invitedBy: userId, ...unused, ...times },
    })
    .execute()
  return { invitationId, invitationToken }
}

/** Another one than that from which somebody acts. */
async function addDevice(trx: Kysely<Tables>, { userId }: Actor): Promise<string> {
  const id = newId('session')
  const date = new Date(Date.now() + 3_600_000).toISOString()
  const times = { expiresAt: date, createdAt: date, updatedAt: date }
  await trx
    .insertInto('session')
    .values({ id, token: newId('device'), userId, ipAddress: null, userAgent: null, ...times })
    .execute()
  return id
}

/** Signs somebody in, through the site's own accounts; the cookie that their browser would send. */
export async function signIn(world: World, who: Who): Promise<string> {
  if (who === 'anonymous') return ''
  const { internalAdapter } = await (await auth()).$context
  const { token } = await internalAdapter.createSession(world[who].userId)
  // As better-auth signs its cookies: https://www.better-auth.com/docs/concepts/cookies
  const signature = createHmac('sha256', SECRET).update(token).digest('base64')
  return `drydock.session_token=${encodeURIComponent(`${token}.${signature}`)}; drydock-signed-in=mark-of-${who}`
}

/** Id -> what it is in the world. */
export function namesOf(world: World): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [name, value] of Object.entries(world)) {
    if (typeof value === 'string') names.set(value, name)
    else if ('userId' in value) names.set(value.userId, name)
  }
  return names
}

/** The same places where nothing is, and nobody. */
export function ghostOf(world: World): World {
  const people = { owner: ghost('owner'), instructor: ghost('instructor'), learner: ghost('learner') }
  const others = { classmate: ghost('classmate'), removed: ghost('removed'), removedInstructor: ghost('gone') }
  const places = { classId: 'ghost-class', practiceId: 'ghost-practice', testId: 'ghost-test', tokenId: 'ghost-token' }
  return { ...world, ...people, ...others, ...places, sittingId: 'ghost-sitting', invitationId: 'ghost-invitation' }
}

function ghost(name: string): Actor {
  return { userId: `ghost-${name}` }
}
