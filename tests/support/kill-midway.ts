import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { migrate } from '@/lib/db/migrate'
import { type DatabasePlace, openDatabase } from '@/lib/db/open-database'
import { makeAssignment } from './class-work'
import { addMember, MORNING, makeClass } from './school'

const PROGRAM = path.join(import.meta.dirname, 'hand-in-all.ts')
export const SUBMISSIONS = 1_000
export const KILLED_AFTER = 200

/** What was told before the end, and what is there after it. */
export interface KilledRun {
  /** Ids, as the program's reader got to know them. */
  acknowledged: readonly string[]
  attempts: ReadonlySet<string>
  /** Sittings that are closed: each has an attempt, or a submission is half there. */
  closed: ReadonlySet<string>
}

/** Hands in a thousand sittings on an empty database and kills the program that does it (SIGKILL) once 200 are acknowledged. */
export async function killMidway(place: DatabasePlace): Promise<KilledRun> {
  const learner = await fill(place)
  const acknowledged = await handInUntilKilled(place, learner)
  return { acknowledged, ...(await look(place)) }
}

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

/** What was acknowledged until the program was gone. */
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

async function look(place: DatabasePlace): Promise<Omit<KilledRun, 'acknowledged'>> {
  const database = openDatabase(place)
  const attempts = await database.db.selectFrom('attempt').select('id').execute()
  const closed = await database.db.selectFrom('sitting').select('id').where('handedInAt', 'is not', null).execute()
  await database.close()
  return { attempts: new Set(attempts.map(({ id }) => id)), closed: new Set(closed.map(({ id }) => id)) }
}
