import { parseArgs } from 'node:util'
import { formatTable } from '@/lib/content/format-table'
import type { DatabasePlace } from '@/lib/db/open-database'
import { KILLED_AFTER, type KilledRun, killMidway, SUBMISSIONS } from '@/tests/support/kill-midway'
import { startPostgresServer } from '@/tests/support/postgres-server'
import { makeFolder, makePostgresPlace } from './temporary-places'

/**
 * `npm run bench:durability [-- --runs 5]`: kills the program that hands in a thousand tests in the middle of it, and
 * counts what was acknowledged and what is there. Ends with 1 where an acknowledged submission is lost, or one is half
 * there. `lib/db/queries/killed.test.ts` does the same once for each database.
 */
const { runs } = parseArgs({ options: { runs: { type: 'string', default: '5' } } }).values
const count = Number(runs)
if (!Number.isInteger(count) || count < 1) {
  console.error('Runs are a whole number: npm run bench:durability -- --runs 5')
  process.exit(2)
}

interface Counts {
  acknowledged: number
  found: number
  lost: number
  half: number
}

function countRun({ acknowledged, attempts, closed }: KilledRun): Counts {
  if (acknowledged.length >= SUBMISSIONS) throw new Error('the program had finished before it was killed')
  return {
    acknowledged: acknowledged.length,
    found: attempts.size,
    lost: acknowledged.filter((id) => !attempts.has(id)).length,
    half: closed.symmetricDifference(attempts).size,
  }
}

async function killTimes(makePlace: (folder: string) => Promise<DatabasePlace>): Promise<Counts> {
  const sum: Counts = { acknowledged: 0, found: 0, lost: 0, half: 0 }
  for (let run = 0; run < count; run++) {
    const { folder, remove } = makeFolder()
    try {
      const counts = countRun(await killMidway(await makePlace(folder)))
      sum.acknowledged += counts.acknowledged
      sum.found += counts.found
      sum.lost += counts.lost
      sum.half += counts.half
    } finally {
      remove()
    }
  }
  return sum
}

console.log(`kill -9 once ${KILLED_AFTER} of ${SUBMISSIONS.toLocaleString('en')} submissions are acknowledged`)
const sqlite = await killTimes(async (folder) => ({ folder }))
const server = await startPostgresServer({ isDurable: true })
const postgres = await killTimes((folder) => makePostgresPlace(server.url, folder)).finally(server.stop)

const row = (name: string, { acknowledged, found, lost, half }: Counts) =>
  [name, count, acknowledged, found, lost, half].map(String)
const rows = [row('SQLite', sqlite), row('PostgreSQL', postgres)]
console.log(formatTable(['database', 'runs', 'acknowledged', 'found', 'lost', 'half-written'], rows))
process.exitCode = [sqlite, postgres].some(({ lost, half }) => lost + half > 0) ? 1 : 0
