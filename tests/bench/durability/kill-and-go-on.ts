import { randomInt } from 'node:crypto'
import { findFreePort } from '@/lib/cli/port.mjs'
import type { Lesson } from '@/lib/content/read-course'
import type { DatabasePlace } from '@/lib/db/open-database'
import type { PostgresServer } from '@/tests/support/postgres-server'
import { startSite } from '@/tests/support/site-process'
import { askFault } from '../ask-site'
import { type Findings, findSubmissions } from './find-submissions'
import { HandIns } from './hand-ins'
import { prepareSubmissions, type Submission } from './submissions'

export const SUBMISSIONS = 1_000

/** What was told to learners, and what the database has of it. */
export interface Counts {
  /** How many were acknowledged at each kill. */
  moments: readonly number[]
  unanswered: number
  /** Of the unanswered, those that the database had all the same. */
  found: number
  acknowledged: number
  attempts: number
  lost: number
  doubled: number
  half: number
}

interface Run {
  place: DatabasePlace
  lesson: Lesson
  secret: string
  kills: number
  /** What is killed; without it the server of the site. */
  postgres?: PostgresServer
}

/**
 * Has a class hand in a thousand quizzes at the built site and kills it, or its database, in the middle, each time at
 * another moment; brings it back on the same data, looks what is there, and lets the class go on.
 */
export async function killAndGoOn({ place, lesson, secret, kills, postgres }: Run): Promise<Counts> {
  const { prepared, submissions } = await prepareSubmissions(place, { count: SUBMISSIONS, lesson, secret })
  const handIns = new HandIns(submissions)
  const settings = {
    DATA_DIR: place.folder,
    DATABASE_URL: place.url ?? '',
    AUTH_SECRET: secret,
    SITE_URL: '',
    TRUST_PROXY: '',
    // Browsers come back to the address that they know.
    PORT: String(await findFreePort()),
  }
  // While PostgreSQL is away the site says so many times.
  let said = ''
  const start = () => startSite(settings, (text) => (said += text))
  let site = await start()
  const moments: number[] = []
  const counts = { unanswered: 0, found: 0 }
  const wrong = new Wrong()
  try {
    for (const after of drawMoments(kills)) {
      const unanswered = await handIns.send(site.origin, { after, kill: postgres?.crash ?? site.kill })
      if (unanswered.length === 0) throw new Error('nothing was on its way when it was killed')
      moments.push(handIns.acknowledged.size)
      counts.unanswered += unanswered.length
      if (postgres) await postgres.resume()
      else site = await start()
      // The site itself comes to its data first, and mends what there is to mend.
      const { classId, cookie } = prepared
      const fault = await askFault(site.origin, `/teach/${classId}`, { cookie, expect: 'Gradebook' })
      if (fault !== undefined) throw new Error(`it was brought back, and the gradebook cannot be seen: ${fault}`)
      const findings = await findSubmissions(place, submissions)
      counts.found += unanswered.filter((one) => findings.of.get(one) === 'whole').length
      wrong.add(findings, handIns.acknowledged)
    }
    await handIns.send(site.origin)
  } catch (error) {
    console.error(said)
    throw error
  } finally {
    await site.stop()
  }
  const findings = await findSubmissions(place, submissions)
  wrong.add(findings, handIns.acknowledged)
  const { acknowledged } = handIns
  return { ...counts, moments, acknowledged: acknowledged.size, attempts: findings.attempts, ...wrong.counts }
}

/** Numbers of acknowledged submissions: one in each of as many parts of the run, none near its end. */
function drawMoments(kills: number): number[] {
  const part = Math.floor((SUBMISSIONS * 0.9) / kills)
  return Array.from({ length: kills }, (_, number) => number * part + randomInt(1, part + 1))
}

/** What was wrong at any look: what is mended later was wrong all the same. */
class Wrong {
  readonly #lost = new Set<Submission>()
  readonly #doubled = new Set<Submission>()
  readonly #half = new Set<Submission>()

  add({ of }: Findings, acknowledged: ReadonlySet<Submission>): void {
    for (const [submission, finding] of of) {
      if (finding === 'absent' && acknowledged.has(submission)) this.#lost.add(submission)
      if (finding === 'doubled') this.#doubled.add(submission)
      if (finding === 'half') this.#half.add(submission)
    }
  }

  get counts(): Pick<Counts, 'lost' | 'doubled' | 'half'> {
    return { lost: this.#lost.size, doubled: this.#doubled.size, half: this.#half.size }
  }
}
