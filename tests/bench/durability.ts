import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { standalone, stop } from '@/lib/cli/project.mjs'
import { isBuilt } from '@/lib/cli/server.mjs'
import { formatTable } from '@/lib/content/format-table'
import { listLessons } from '@/lib/content/read-course'
import type { DatabasePlace } from '@/lib/db/open-database'
import { type PostgresServer, startPostgresServer } from '@/tests/support/postgres-server'
import { type Counts, killAndGoOn, SUBMISSIONS } from './durability/kill-and-go-on'
import { makeFolder, makePostgresPlace } from './temporary-places'

/**
 * `npm run bench:durability [-- --runs 1 --kills 3]`: a class hands in a thousand quizzes at the built site, which is
 * killed (SIGKILL) in the middle of it and started again on the same database; on SQLite, on PostgreSQL, and once more
 * with PostgreSQL killed below a site that stays. Counts what learners were told and what is there. Ends with 1 where an
 * acknowledged submission is lost, or any is doubled or half there. It proves nothing about a power cut: what a killed
 * process has written, the system still has.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1' }, kills: { type: 'string', default: '3' } },
})
const [runs, kills] = [Number(values.runs), Number(values.kills)]
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(kills) || kills < 1 || kills > 20) {
  stop('Runs are a whole number, kills one from 1 to 20: npm run bench:durability -- --runs 1 --kills 3')
}
if (!isBuilt()) stop('The site has not been built yet. Run: npm run build')

// The questions that the pages were built from.
process.env['CONTENT_DIR'] = path.join(standalone, 'content')
const secret = randomBytes(32).toString('hex')
const lesson = listLessons()[0] ?? stop('The course has no lesson.')

interface SetUp {
  name: string
  makePlace(folder: string): Promise<DatabasePlace>
  /** Killed in place of the site. */
  victim?: PostgresServer
}

async function killTimes({ name, makePlace, victim }: SetUp): Promise<Counts[]> {
  const all: Counts[] = []
  for (let run = 0; run < runs; run++) {
    const { folder, remove } = makeFolder()
    try {
      const place = await makePlace(folder)
      const counts = await killAndGoOn({ place, lesson, secret, kills, ...(victim ? { postgres: victim } : {}) })
      console.log(`${name}: killed when ${counts.moments.join(', ')} were acknowledged`)
      all.push(counts)
    } finally {
      remove()
    }
  }
  return all
}

const ROWS: [name: string, of: (counts: Counts) => number][] = [
  ['submitted', () => SUBMISSIONS],
  ['acknowledged before the last kill', ({ moments }) => moments.at(-1) ?? 0],
  ['on their way at a kill, sent again', ({ unanswered }) => unanswered],
  ['  of these found in the database', ({ found }) => found],
  ['  of these not found', ({ unanswered, found }) => unanswered - found],
  ['acknowledged in the end', ({ acknowledged }) => acknowledged],
  ['attempts in the database', ({ attempts }) => attempts],
  ['acknowledged and lost', ({ lost }) => lost],
  ['doubled', ({ doubled }) => doubled],
  ['half-written', ({ half }) => half],
]

const isSound = ({ acknowledged, attempts, lost, doubled, half }: Counts) =>
  acknowledged === SUBMISSIONS && attempts === SUBMISSIONS && lost + doubled + half === 0

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)
console.log(
  `Each run is killed ${times(kills)} (SIGKILL) in the middle of ${SUBMISSIONS} submissions; ${times(runs)} each`,
)
const sqlite = await killTimes({ name: 'site on SQLite', makePlace: async (folder) => ({ folder }) })
const server = await startPostgresServer({ isDurable: true })
try {
  const makePlace = (folder: string) => makePostgresPlace(server.url, folder)
  const results = [
    sqlite,
    await killTimes({ name: 'site on PostgreSQL', makePlace }),
    await killTimes({ name: 'PostgreSQL', makePlace, victim: server }),
  ]
  const lines = ROWS.map(([row, of]) => [
    row,
    ...results.map((all) => String(all.reduce((sum, counts) => sum + of(counts), 0))),
  ])
  console.log(formatTable(['what is killed', 'site on SQLite', 'site on PostgreSQL', 'PostgreSQL'], lines))
  process.exitCode = results.flat().every(isSound) ? 0 : 1
} finally {
  await server.stop()
}
