import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables'

/** One cell of a gradebook. */
export interface CellPlace {
  classId: string
  assignmentId: string
  learnerId: string
}

/** The assignment and the learner of a cell, as long as the class has both. */
export function selectCell(db: Kysely<Tables>, { classId, assignmentId, learnerId }: CellPlace) {
  return db
    .selectFrom('assignment')
    .innerJoin('member', 'member.classId', 'assignment.classId')
    .where('assignment.id', '=', assignmentId)
    .where('assignment.classId', '=', classId)
    .where('member.userId', '=', learnerId)
    .where('member.role', '=', 'learner')
    .where('member.removedAt', 'is', null)
}
