import 'server-only'
import type { Kysely } from 'kysely'
import type { Tables } from '../tables'
import { deleteAccount } from './delete-account'
import { DEMO_IDS, isDemoThere } from './demo-mark'
import { holdAllPlaces, holdClass } from './lock-class'

export type DemoRemoval =
  | { status: 'removed'; classes: number; accounts: number }
  | { status: 'not-there' }
  /** Nothing is removed: an account of the demo is the only owner of these classes, which somebody made with it. */
  | { status: 'owns-others'; classes: string[] }

/**
 * Takes the demo away: its classes with all work in them, and its accounts with all that they did. What else there is
 * stays. Stopped in between and started again it does the rest.
 */
export async function removeDemo(db: Kysely<Tables>): Promise<DemoRemoval> {
  if (!(await isDemoThere(db))) return { status: 'not-there' }
  const others = await listOthersOwned(db)
  if (others.length > 0) return { status: 'owns-others', classes: others }
  const classes = await removeClasses(db)
  const users = await db.selectFrom('user').select('id').where('id', 'like', DEMO_IDS).execute()
  // One by one, as people are deleted: names them in no log, and leaves what belongs to others.
  for (const { id: userId } of users) await deleteAccount(db, { userId })
  return { status: 'removed', classes, accounts: users.length }
}

/** Classes that are none of the demo's, and have no other owner than an account of the demo. */
async function listOthersOwned(db: Kysely<Tables>): Promise<string[]> {
  const owners = db.selectFrom('member').select('classId').where('role', '=', 'owner').where('removedAt', 'is', null)
  const classes = await db
    .selectFrom('class')
    .select('name')
    .where('id', 'not like', DEMO_IDS)
    .where('id', 'in', owners.where('userId', 'like', DEMO_IDS))
    .where('id', 'not in', owners.where('userId', 'not like', DEMO_IDS))
    .orderBy('name')
    .execute()
  return classes.map(({ name }) => name)
}

/** With their work, as `deleteClass` does; how many there were. */
async function removeClasses(db: Kysely<Tables>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const found = trx.selectFrom('class').select('id').where('id', 'like', DEMO_IDS).orderBy('id')
    const classes = await found.execute()
    for (const { id } of classes) await holdClass(trx, id)
    for (const { id } of classes) await holdAllPlaces(trx, id)
    const assignments = trx.selectFrom('assignment').select('id').where('classId', 'like', DEMO_IDS)
    await trx.deleteFrom('attempt').where('assignmentId', 'in', assignments).execute()
    const { numDeletedRows } = await trx.deleteFrom('class').where('id', 'like', DEMO_IDS).executeTakeFirst()
    return Number(numDeletedRows)
  })
}
