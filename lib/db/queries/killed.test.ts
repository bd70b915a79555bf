import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { makeAssignment } from '@/tests/support/assignments'
import { DIALECTS, makePlace } from '@/tests/support/databases'
import { addMember, MORNING, makeClass } from '@/tests/support/school'
import { migrate } from '../migrate'
import { type DatabasePlace, openDatabase } from '../open-database'

const PROGRAM = path.resolve(import.meta.dirname, '../../../tests/support/hand-in-all.ts')
const SUBMISSIONS = 1_000
const KILLED_AFTER = 200

test.each(DIALECTS)(
  'killed in the middle of 1,000 submissions, none that was acknowledged is lost, and none is half there (%s)',
  async (dialect) => {
    const { place, remove } = await makePlace(dialect)
    try {
      const learner = await fill(place)
      const acknowledged = await handInUntilKilled(place, learner)
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLED_AFTER)
      expect(acknowledged.length).toBeLessThan(SUBMISSIONS)
      const { attempts, closed } = await look(place)
      expect(acknowledged.filter((id) => !attempts.has(id))).toEqual([])
      expect(closed).toEqual(attempts)
    } finally {
      await remove()
    }
  },
)

interface Learner {
  userId: string
  classId: string
}

/** A learner who has a thousand sittings open. */
async function fill(place: DatabasePlace): Promise<Learner> {
  const database = openDatabase(place)
  const { db } = database
  await migrate(database, place)
  const classId = await makeClass(db)
  const { userId } = await addMember(db, classId)
  const assignmentId = await makeAssignment(db, classId)
  const sitting = { assignmentId, userId, lessonId: 'l05', quizHash: 'hash-1', seed: 7, startedAt: MORNING }
  const start = { ...sitting, endsAt: null, answersJson: '{}', savedAt: null, handedInAt: null }
  await db.transaction().execute(async (trx) => {
    for (let number = 1; number <= SUBMISSIONS; number++) {
      await trx
        .insertInto('sitting')
        .values({ ...start, id: `sitting-${number}`, number })
        .execute()
    }
  })
  await database.close()
  return { userId, classId }
}

/** What was acknowledged until the program was gone, as its reader got to know it. */
async function handInUntilKilled({ folder, url }: DatabasePlace, learner: Learner): Promise<string[]> {
  const program = ['--conditions=react-server', '--import', 'tsx', PROGRAM]
  const child = spawn(process.execPath, [...program, folder, url ?? '', learner.userId, learner.classId], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id)
    if (acknowledged.length === KILLED_AFTER) child.kill('SIGKILL')
  }
  return acknowledged
}

async function look(place: DatabasePlace) {
  const database = openDatabase(place)
  const attempts = await database.db.selectFrom('attempt').select('id').execute()
  const closed = await database.db.selectFrom('sitting').select('id').where('handedInAt', 'is not', null).execute()
  await database.close()
  return { attempts: new Set(attempts.map(({ id }) => id)), closed: new Set(closed.map(({ id }) => id)) }
}
