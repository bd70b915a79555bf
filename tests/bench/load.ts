import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { standalone, stop } from '@/lib/cli/project.mjs'
import { isBuilt } from '@/lib/cli/server.mjs'
import { listLessons } from '@/lib/content/read-course'
import type { DatabasePlace } from '@/lib/db/open-database'
import { startPostgresServer } from '@/tests/support/postgres-server'
import { type SiteProcess, startSite } from '@/tests/support/site-process'
import { countAttempts, prepareClass } from './prepare-class'
import { runLoad } from './run-load'
import { Sampler } from './sampler'
import { makeFolder, makePostgresPlace } from './temporary-places'

/**
 * `npm run bench:load [-- --seconds 60 --learners 300]`: a class takes a test on the built site while others read and the
 * instructor looks at the gradebook; once on SQLite, once on PostgreSQL, and once with two server processes on it. The
 * requests come from this machine, and take their share of it. Ends with 1 where something went wrong or an attempt is
 * missing.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, learners: { type: 'string', default: '300' } },
})
const [seconds, learners] = [Number(values.seconds), Number(values.learners)]
if (![seconds, learners].every((number) => Number.isInteger(number) && number > 0)) {
  stop('Seconds and learners are whole numbers: npm run bench:load -- --seconds 60 --learners 300')
}
if (!isBuilt()) stop('The site has not been built yet. Run: npm run build')

// The questions that the pages were built from.
process.env['CONTENT_DIR'] = path.join(standalone, 'content')
const secret = randomBytes(32).toString('hex')
const lesson = listLessons()[0] ?? stop('The course has no lesson.')

/** Whether all went well. */
async function benchSetUp(name: string, place: DatabasePlace, processes: number): Promise<boolean> {
  const prepared = await prepareClass(place, { learners, lesson, secret })
  const settings = {
    DATA_DIR: place.folder,
    DATABASE_URL: place.url ?? '',
    AUTH_SECRET: secret,
    SITE_URL: '',
    TRUST_PROXY: '',
  }
  const sites: SiteProcess[] = []
  try {
    for (let number = 0; number < processes; number++) sites.push(await startSite(settings))
    const sampler = new Sampler(sites.map(({ origin }) => origin))
    const took = await runLoad({ prepared, lesson, seconds, sampler })
    const attempts = await countAttempts(place, prepared.assignmentId)
    console.log(`\n${name}: ${learners} learners within ${seconds} s, last answer after ${took.toFixed(1)} s`)
    console.log(sampler.report(took))
    console.log(`${attempts} of ${learners} attempts are in the database`)
    return attempts === learners && sampler.errors === 0
  } finally {
    for (const site of sites) await site.stop()
  }
}

console.log(`${availableParallelism()} processor cores, Node.js ${process.version}`)
const { folder, remove } = makeFolder()
try {
  const results = [await benchSetUp('SQLite, one server process', { folder }, 1)]
  const server = await startPostgresServer({ isDurable: true })
  try {
    for (const [name, processes] of [
      ['one server process', 1],
      ['two server processes', 2],
    ] as const) {
      const place = await makePostgresPlace(server.url, folder)
      results.push(await benchSetUp(`PostgreSQL, ${name}`, place, processes))
    }
  } finally {
    await server.stop()
  }
  process.exitCode = results.every(Boolean) ? 0 : 1
} finally {
  remove()
}
