import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables'

/** The learners of a class now, in the order in which they are shown. Whoever calls it has made sure that the actor may know. */
export function selectLearners(db: Kysely<Tables>, classId: string) {
  return db
    .selectFrom('member')
    .where('classId', '=', classId)
    .where('role', '=', 'learner')
    .where('removedAt', 'is', null)
    .orderBy('joinedAt')
    .orderBy('userId')
}

/** The assignments of a class, in the order in which they open. Whoever calls it has made sure that the actor may know. */
export function selectAssignments(db: Kysely<Tables>, classId: string) {
  return db
    .selectFrom('assignment')
    .where('classId', '=', classId)
    .orderBy('opensAt')
    .orderBy('createdAt')
    .orderBy('id')
}
