import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { nameKey } from '@/lib/classroom/roster-import'
import type { Tables } from '../tables'
import { noteDeed } from './audit'
import type { MakeAccount } from './join'
import { countPlaces, lockTeaching } from './lock-class'

interface Adding {
  classId: string
  learners: readonly { name: string; extraTimePercent: number }[]
  makeAccount: MakeAccount
  now: number
}

/** Somebody who was added, and the code that they sign in with: told this once. */
export interface AddedLearner {
  name: string
  returnCode: string
}

export type AddingAnswer =
  /** `known` are the names that the class has or had: nobody is added for them. */
  | { status: 'added'; added: AddedLearner[]; known: string[] }
  | { status: 'full'; wanted: number; places: number }
  | { status: 'not-found' }
  | { status: 'archived' }

/**
 * Adds the learners of a list, each with a new account without e-mail; all of them or none. A list that is sent twice,
 * or again with three more names, adds only whom the class does not know by name.
 */
export async function addLearners(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, learners, makeAccount, now }: Adding,
): Promise<AddingAnswer> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockTeaching(trx, actor, classId))) return { status: 'not-found' }
    if (await isArchived(trx, classId)) return { status: 'archived' }
    const members = await trx.selectFrom('member').select('displayName').where('classId', '=', classId).execute()
    const names = new Set(members.map(({ displayName }) => nameKey(displayName)))
    const news = learners.filter(({ name }) => !names.has(nameKey(name)))
    const known = learners.filter(({ name }) => names.has(nameKey(name))).map(({ name }) => name)
    const places = await countPlaces(trx, classId)
    if (news.length > places) return { status: 'full', wanted: news.length, places }
    const added: AddedLearner[] = []
    for (const { name, extraTimePercent } of news) {
      const { userId, returnCode } = await makeAccount(trx, { userId: randomUUID(), name })
      const member = { classId, userId, displayName: name, extraTimePercent, joinedAt: now, removedAt: null }
      await trx
        .insertInto('member')
        .values({ ...member, role: 'learner' })
        .execute()
      added.push({ name, returnCode })
    }
    if (added.length > 0) {
      await noteDeed(trx, actor, { classId, action: 'member.add', detail: { count: added.length }, at: now })
    }
    return { status: 'added', added, known }
  })
}

async function isArchived(trx: Kysely<Tables>, classId: string): Promise<boolean> {
  const { archivedAt } = await trx
    .selectFrom('class')
    .select('archivedAt')
    .where('id', '=', classId)
    .executeTakeFirstOrThrow()
  return archivedAt !== null
}
