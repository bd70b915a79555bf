import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { attemptsLeft, endOfSitting, isRunning, moveEnd } from '@/lib/classroom/sitting'
import type { Answers } from '@/lib/quiz/answers'
import type { Tables } from '../tables'
import { readAnswersJson } from './attempts'
import { holdPlaces } from './lock-class'
import { findMembership } from './membership'

/** A quiz of a test that was opened, as its learner may know it. */
export interface Sitting extends Omit<Selectable<Tables['sitting']>, 'answersJson'> {
  classId: string
  /** As they were saved last. */
  answers: Answers
}

interface Start {
  classId: string
  assignmentId: string
  lessonId: string
  /** Which of the learner's attempts this is, counted from 1: a form that is sent twice begins one. */
  number: number
  /** Of the questions as they are now. */
  quizHash: string
  /** Made by the server: whoever could choose it would choose the questions. */
  seed: number
  now: number
}

export type SittingStart =
  /** The sitting of that number, or the one before it, which is not handed in; it may have been begun in another window, and be over. */
  { status: 'begun'; sitting: Sitting } | { status: 'no-more' }

/**
 * Opens a quiz of a test: from here on its clock runs, by the server's time. Undefined where the actor learns in no such
 * class, or no test is open there. Whoever calls it has made sure that the assignment asks for the quiz.
 *
 * The unique number of a sitting holds the limit also where two windows begin at once: both get the same.
 */
export async function startSitting(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, lessonId, number, ...start }: Start,
): Promise<SittingStart | undefined> {
  const { userId } = actor
  return db.transaction().execute(async (trx): Promise<SittingStart | undefined> => {
    // Extra time that is given in this moment counts here, or moves the end of what begins here.
    await holdPlaces(trx, actor, classId)
    const membership = await findMembership(trx, actor, classId)
    if (membership?.role !== 'learner' || number < 1) return undefined
    const test = await findOpenTest(trx, { classId, assignmentId, now: start.now })
    if (!test) return undefined
    const own = await ownSittings(trx, actor)
      .where('assignmentId', '=', assignmentId)
      .where('lessonId', '=', lessonId)
      .execute()
    const begun = own.find((sitting) => sitting.number === number) ?? own.find(({ handedInAt }) => handedInAt === null)
    if (begun) return { status: 'begun', sitting: toSitting(begun) }
    if (number !== own.length + 1 || attemptsLeft(test, own.length) === 0) return { status: 'no-more' }
    const { now, quizHash, seed } = start
    const { extraTimePercent } = membership
    const endsAt = endOfSitting({ startedAt: now, timeLimitMinutes: test.timeLimitMinutes, extraTimePercent })
    const clock = { startedAt: now, endsAt, answersJson: '{}', savedAt: null, handedInAt: null }
    await trx
      .insertInto('sitting')
      .values({ id: randomUUID(), assignmentId, userId, lessonId, quizHash, seed, number, ...clock })
      .onConflict((conflict) => conflict.columns(['assignmentId', 'userId', 'lessonId', 'number']).doNothing())
      .execute()
    const made = await ownSittings(trx, actor)
      .where('assignmentId', '=', assignmentId)
      .where('lessonId', '=', lessonId)
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    return { status: 'begun', sitting: toSitting(made) }
  })
}

function findOpenTest(
  trx: Kysely<Tables>,
  { classId, assignmentId, now }: Pick<Start, 'classId' | 'assignmentId' | 'now'>,
) {
  return trx
    .selectFrom('assignment')
    .innerJoin('class', 'class.id', 'assignment.classId')
    .select(['assignment.attemptsLimit', 'assignment.timeLimitMinutes'])
    .where('assignment.id', '=', assignmentId)
    .where('assignment.classId', '=', classId)
    .where('assignment.mode', '=', 'test')
    .where('assignment.opensAt', '<=', now)
    .where('class.archivedAt', 'is', null)
    .executeTakeFirst()
}

/** What a save is told about the clock. */
export type AnswersSaved = { status: 'saved'; endsAt: number | null } | { status: 'closed' }

interface Saving {
  sittingId: string
  answers: Answers
  quizHash: string
  now: number
}

/**
 * Keeps what a learner has answered so far. Only while the sitting runs: what comes later changes nothing. Undefined
 * where the sitting is not the actor's.
 */
export async function saveAnswers(
  db: Kysely<Tables>,
  actor: Actor,
  { sittingId, answers, quizHash, now }: Saving,
): Promise<AnswersSaved | undefined> {
  const sitting = await findSitting(db, actor, sittingId)
  if (!sitting) return undefined
  if (!isRunning(sitting, now)) return { status: 'closed' }
  const { numUpdatedRows } = await db
    .updateTable('sitting')
    .set({ answersJson: JSON.stringify(answers), quizHash, savedAt: now })
    .where('id', '=', sittingId)
    .where('handedInAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 0n ? { status: 'closed' } : { status: 'saved', endsAt: sitting.endsAt }
}

/**
 * Moves the ends of a learner's tests in a class that run now, when their extra time changes. Whoever calls it has made
 * sure that the actor may, and has written the new percentage, so that no test begins meanwhile.
 */
export async function moveRunningEnds(
  trx: Kysely<Tables>,
  {
    classId,
    userId,
    now,
    ...extraTime
  }: { classId: string; userId: string; now: number; before: number; after: number },
): Promise<void> {
  const open = await selectSittings(trx)
    .where('assignment.classId', '=', classId)
    .where('sitting.userId', '=', userId)
    .where('handedInAt', 'is', null)
    .execute()
  for (const { id, startedAt, endsAt } of open.filter((sitting) => isRunning(sitting, now))) {
    if (endsAt === null) continue
    const moved = moveEnd({ startedAt, endsAt }, extraTime)
    await trx
      .updateTable('sitting')
      .set({ endsAt: moved })
      .where('id', '=', id)
      .where('handedInAt', 'is', null)
      .execute()
  }
}

/** A sitting of the actor's own; undefined for all others, and once they have left its class. */
export async function findSitting(db: Kysely<Tables>, actor: Actor, sittingId: string): Promise<Sitting | undefined> {
  const row = await ownSittings(db, actor).where('sitting.id', '=', sittingId).executeTakeFirst()
  return row && toSitting(row)
}

/** The actor's own sittings in a class, in the order of their numbers. */
export async function listMySittings(db: Kysely<Tables>, actor: Actor, classId: string): Promise<Sitting[]> {
  const rows = await ownSittings(db, actor).where('assignment.classId', '=', classId).orderBy('number').execute()
  return rows.map(toSitting)
}

function ownSittings(db: Kysely<Tables>, { userId }: Actor) {
  return selectSittings(db)
    .innerJoin('member', (join) =>
      join.onRef('member.classId', '=', 'assignment.classId').onRef('member.userId', '=', 'sitting.userId'),
    )
    .where('sitting.userId', '=', userId)
    .where('member.removedAt', 'is', null)
}

/** With the class of each. */
export function selectSittings(db: Kysely<Tables>) {
  return db
    .selectFrom('sitting')
    .innerJoin('assignment', 'assignment.id', 'sitting.assignmentId')
    .selectAll('sitting')
    .select('assignment.classId')
}

export function toSitting({ answersJson, ...row }: Selectable<Tables['sitting']> & { classId: string }): Sitting {
  return { ...row, answers: readAnswersJson(answersJson) }
}
