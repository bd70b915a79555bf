import 'server-only'
import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { GradedWork } from '@/lib/classroom/graded-work'
import { GRACE_MS, handInTime, isLeftOver, isRunning } from '@/lib/classroom/sitting'
import type { Tables } from '../tables'
import { ATTEMPT_LINE, type AttemptLine } from './attempts'
import { insertAttempt } from './insert-attempt'
import { holdPlaces } from './lock-class'
import { findMembership, findTeaching } from './membership'
import { findSitting, type Sitting, selectSittings, toSitting } from './sittings'

interface HandingIn {
  sittingId: string
  work: GradedWork
  now: number
}

export type SittingHandIn =
  /** The attempt that the sitting became; handed in twice, the first. */
  | { status: 'handed-in'; attempt: AttemptLine }
  /** Its time is over: not these answers count, but those that were saved last. See `closeSitting`. */
  | { status: 'left-over'; sitting: Sitting }

/** Hands in a test: writes the attempt and closes the sitting, both or neither. Undefined where it is not the actor's. */
export async function handInSitting(
  db: Kysely<Tables>,
  actor: Actor,
  { sittingId, work, now }: HandingIn,
): Promise<SittingHandIn | undefined> {
  return db.transaction().execute(async (trx): Promise<SittingHandIn | undefined> => {
    const known = await findSitting(trx, actor, sittingId)
    if (!known) return undefined
    await holdPlaces(trx, actor, known.classId)
    // Until then somebody may have closed it, or taken it away.
    const sitting = await findSitting(trx, actor, sittingId)
    if (!sitting) return undefined
    if (isLeftOver(sitting, now)) return { status: 'left-over', sitting }
    if (isRunning(sitting, now)) await close(trx, sitting, { work, now })
    return { status: 'handed-in', attempt: await attemptOf(trx, sitting.id) }
  })
}

interface Closing {
  /** As it was read when its answers were graded. */
  sitting: Sitting
  work: GradedWork
  now: number
}

/**
 * Closes a sitting whose time is over, with the answers that were saved last; for its learner, and for those who teach
 * the class. Undefined for all others, while the time is not over, and where an answer was saved since it was read.
 */
export async function closeSitting(
  db: Kysely<Tables>,
  actor: Actor,
  { sitting, work, now }: Closing,
): Promise<AttemptLine | undefined> {
  return db.transaction().execute(async (trx) => {
    await holdPlaces(trx, sitting, sitting.classId)
    const isOwn = sitting.userId === actor.userId && (await findMembership(trx, actor, sitting.classId)) !== undefined
    if (!isOwn && !(await findTeaching(trx, actor, sitting.classId))) return undefined
    const row = await selectSittings(trx).where('sitting.id', '=', sitting.id).executeTakeFirst()
    if (!row || row.classId !== sitting.classId) return undefined
    if (row.handedInAt !== null) return attemptOf(trx, sitting.id)
    if (!isLeftOver(row, now) || row.savedAt !== sitting.savedAt) return undefined
    await close(trx, sitting, { work, now })
    return attemptOf(trx, sitting.id)
  })
}

/** Sittings whose time is over and that nobody has closed: the actor's own, or all of a class that they teach. */
export async function listLeftOver(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now }: { classId: string; now: number },
): Promise<Sitting[]> {
  const membership = await findMembership(db, actor, classId)
  if (!membership) return []
  const all = selectSittings(db)
    .where('assignment.classId', '=', classId)
    .where('handedInAt', 'is', null)
    .where('endsAt', '<', now - GRACE_MS)
    .orderBy('startedAt')
  const seen = membership.role === 'learner' ? all.where('sitting.userId', '=', actor.userId) : all
  return (await seen.execute()).map(toSitting)
}

/** Of two that close at once one does it; the other waits, finds it closed, and writes nothing. */
async function close(
  trx: Transaction<Tables>,
  sitting: Sitting,
  { work, now }: Omit<Closing, 'sitting'>,
): Promise<void> {
  const { id, userId, assignmentId, lessonId, seed, startedAt, endsAt } = sitting
  const finishedAt = handInTime(endsAt, now)
  const { numUpdatedRows } = await trx
    .updateTable('sitting')
    .set({ handedInAt: finishedAt, answersJson: JSON.stringify(work.answers) })
    .where('id', '=', id)
    .where('handedInAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return
  await insertAttempt(trx, { id, userId, assignmentId, lessonId, seed, startedAt, finishedAt, work })
}

function attemptOf(trx: Transaction<Tables>, id: string): Promise<AttemptLine> {
  return trx.selectFrom('attempt').select(ATTEMPT_LINE).where('id', '=', id).executeTakeFirstOrThrow()
}
