import 'server-only'
import type { Kysely, Selectable } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { type Assignment, type AssignmentTerms, readItems, type ScheduledAssignment } from '@/lib/classroom/assignment'
import { isTouched, type WorkDone } from '@/lib/classroom/assignment-change'
import type { Role, Tables } from '../tables'
import { countWork } from './assignment-work'
import { noteDeed } from './audit'
import { holdAllPlaces, lockTeaching } from './lock-class'
import { findMembership, findTeaching, TEACHING } from './membership'
import { selectAssignments } from './shown-rows'

interface NewAssignment {
  /** Made with the form: a form that is sent twice makes one assignment. */
  id: string
  classId: string
  terms: AssignmentTerms
  now: number
}

/** Asks something of a class. False where the actor does not teach it, or the id is taken by another class. */
export async function createAssignment(
  db: Kysely<Tables>,
  actor: Actor,
  { id, classId, terms, now }: NewAssignment,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('assignment')
      .values({ ...toColumns(terms), id, classId, createdAt: now, updatedAt: now })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return (await findRow(trx, { classId, assignmentId: id })) !== undefined
    const detail = { assignmentId: id, ...settingsOf(terms) }
    await noteDeed(trx, actor, { classId, action: 'assignment.create', detail, at: now })
    return true
  })
}

interface Place {
  classId: string
  assignmentId: string
}

interface Update extends Place {
  terms: AssignmentTerms
  /** Of the state that the form was filled in from. */
  seen: number
  now: number
}

export type AssignmentUpdate =
  /** With what learners had done by then. */
  | { status: 'saved'; work: WorkDone }
  /** Somebody else has changed it since the form was opened. */
  | { status: 'stale' }
  /** What was handed in as practice is no test, and the other way round. */
  | { status: 'mode-fixed'; mode: Assignment['mode']; work: WorkDone }

/** Changes what is asked; work that was handed in stays as it is. Undefined where the actor does not teach the class. */
export async function updateAssignment(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, terms, seen, now }: Update,
): Promise<AssignmentUpdate | undefined> {
  return db.transaction().execute(async (trx): Promise<AssignmentUpdate | undefined> => {
    if (!(await lockTeaching(trx, actor, classId))) return undefined
    const before = await findTaught(trx, actor, { classId, assignmentId })
    if (!before) return undefined
    const work = await countWork(trx, assignmentId)
    if (isSame(before, terms)) return { status: 'saved', work }
    if (before.updatedAt !== seen) return { status: 'stale' }
    if (before.mode !== terms.mode && isTouched(work)) return { status: 'mode-fixed', mode: before.mode, work }
    const { numUpdatedRows } = await trx
      .updateTable('assignment')
      // Two changes in one millisecond are two.
      .set({ ...toColumns(terms), updatedAt: Math.max(now, seen + 1) })
      .where('id', '=', assignmentId)
      .where('updatedAt', '=', seen)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return { status: 'stale' }
    const detail = { assignmentId, before: settingsOf(before), after: settingsOf(terms) }
    await noteDeed(trx, actor, { classId, action: 'assignment.update', detail, at: now })
    return { status: 'saved', work }
  })
}

/**
 * Takes an assignment back. What was handed in stays with its learners, without an assignment; tests that are being
 * answered end, and hand-set grades go. False where there is no such assignment that the actor teaches.
 */
export async function deleteAssignment(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, assignmentId, now }: Place & { now: number },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return false
    // Whoever begins a test or hands in is done before, or finds no assignment any more.
    await holdAllPlaces(trx, classId)
    const before = await findTaught(trx, actor, { classId, assignmentId })
    if (!before) return false
    const detail = { assignmentId, title: before.title, ...(await countWork(trx, assignmentId)) }
    const { numDeletedRows } = await trx.deleteFrom('assignment').where('id', '=', assignmentId).executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await noteDeed(trx, actor, { classId, action: 'assignment.delete', detail, at: now })
    return true
  })
}

/** All assignments of a class that the actor teaches, in the order in which they open. */
export async function listAssignments(db: Kysely<Tables>, actor: Actor, classId: string): Promise<Assignment[]> {
  if (!(await findTeaching(db, actor, classId))) return []
  return listOfClass(db, classId)
}

/** The assignments of a class as its learners see them, in the order in which they open. */
export async function listMyAssignments(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now }: { classId: string; now: number },
): Promise<{ open: Assignment[]; scheduled: ScheduledAssignment[] }> {
  const all = (await findMembership(db, actor, classId)) ? await listOfClass(db, classId) : []
  return {
    open: all.filter(({ opensAt }) => opensAt <= now),
    scheduled: all.filter(({ opensAt }) => opensAt > now).map(toScheduled),
  }
}

/** With what learners have done, for those who teach the class; undefined for all others. */
export async function findTaughtAssignment(
  db: Kysely<Tables>,
  actor: Actor,
  place: Place,
): Promise<{ assignment: Assignment; work: WorkDone } | undefined> {
  const assignment = await findTaught(db, actor, place)
  return assignment && { assignment, work: await countWork(db, assignment.id) }
}

export type SeenAssignment =
  | { status: 'open'; role: Role; assignment: Assignment }
  | { status: 'scheduled'; role: Role; assignment: ScheduledAssignment }

/** An assignment of a class that the actor belongs to; its learners see little of it before it opens. */
export async function findAssignment(
  db: Kysely<Tables>,
  actor: Actor,
  { now, ...place }: Place & { now: number },
): Promise<SeenAssignment | undefined> {
  const membership = await findMembership(db, actor, place.classId)
  const row = membership && (await findRow(db, place))
  if (!row) return undefined
  const { role } = membership
  const assignment = toAssignment(row)
  const isHidden = assignment.opensAt > now && !TEACHING.includes(role)
  return isHidden
    ? { status: 'scheduled', role, assignment: toScheduled(assignment) }
    : { status: 'open', role, assignment }
}

async function findTaught(db: Kysely<Tables>, actor: Actor, place: Place): Promise<Assignment | undefined> {
  if (!(await findTeaching(db, actor, place.classId))) return undefined
  const row = await findRow(db, place)
  return row && toAssignment(row)
}

async function listOfClass(db: Kysely<Tables>, classId: string): Promise<Assignment[]> {
  const rows = await selectAssignments(db, classId).selectAll().execute()
  return rows.map(toAssignment)
}

function findRow(db: Kysely<Tables>, { classId, assignmentId }: Place) {
  return db
    .selectFrom('assignment')
    .selectAll()
    .where('id', '=', assignmentId)
    .where('classId', '=', classId)
    .executeTakeFirst()
}

function toAssignment({ itemsJson, ...row }: Selectable<Tables['assignment']>): Assignment {
  return { ...row, items: readItems(itemsJson) }
}

function toScheduled({ id, classId, title, opensAt, dueAt }: Assignment): ScheduledAssignment {
  return { id, classId, title, opensAt, dueAt }
}

function toColumns({ items, ...terms }: AssignmentTerms) {
  const { title, note, mode, opensAt, dueAt, attemptsLimit, timeLimitMinutes, requiredPercent, feedback } = terms
  const limits = { attemptsLimit, timeLimitMinutes, requiredPercent }
  return { title, note, mode, opensAt, dueAt, ...limits, feedback, itemsJson: JSON.stringify(items) }
}

/** For the log: what an instructor decided, without their words. */
function settingsOf(terms: AssignmentTerms) {
  const { title: _title, note: _note, itemsJson: _itemsJson, ...settings } = toColumns(terms)
  return { ...settings, items: terms.items }
}

function isSame(before: AssignmentTerms, after: AssignmentTerms): boolean {
  return JSON.stringify(toColumns(before)) === JSON.stringify(toColumns(after))
}
