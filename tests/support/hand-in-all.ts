import { openDatabase } from '@/lib/db/open-database'
import { handInSitting } from '@/lib/db/queries/hand-in-sitting'
import { listMySittings } from '@/lib/db/queries/sittings'
import { makeWork } from './class-work'
import { MORNING } from './school'

/**
 * Started as a program of its own, so that it can be killed: hands in all sittings of a learner, ten at a time, and
 * writes the id of each once it is acknowledged. `hand-in-all.ts <folder> <url or nothing> <user> <class>`
 */
const [folder = '', url, userId = '', classId = ''] = process.argv.slice(2)
const { db } = openDatabase({ folder, url: url || undefined })
const sittings = await listMySittings(db, { userId }, classId)

async function work(): Promise<void> {
  for (let next = sittings.pop(); next; next = sittings.pop()) {
    const handedIn = await handInSitting(db, { userId }, { sittingId: next.id, work: makeWork(), now: MORNING })
    if (handedIn?.status === 'handed-in') process.stdout.write(`${next.id}\n`)
  }
}

await Promise.all(Array.from({ length: 10 }, work))
