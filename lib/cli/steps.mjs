import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { readPlaywrightCounts, readVitestCounts } from './counts.mjs'
import { findFreePort } from './port.mjs'
import { npmCommand } from './project.mjs'
import { run } from './run.mjs'

/**
 * One thing that is checked.
 * @typedef {object} Step
 * @property {string} name
 * @property {(report: string) => Promise<number>} work Answers with an exit code; a test runner writes its report to the given file.
 * @property {(report: string) => import('./counts.mjs').Counts | undefined} [count] For test runners: reads the report. Other steps count as one.
 */

/**
 * How one step went.
 * @typedef {import('./counts.mjs').Counts & { name: string, seconds: number }} Result
 */

const CODE = ['app', 'components', 'lib', 'tests', 'next.config.ts', 'proxy.ts']
// Biome colours what it writes into a file, too.
const biome = ['biome', 'ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])]
const vitest = ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json']

/** What can be known without a build and a browser. @type {readonly Step[]} */
const readingSteps = [
  { name: 'format and lint', work: commands(biome) },
  { name: 'types', work: commands(['next', 'typegen'], ['tsc', '--noEmit']) },
  { name: 'unused code', work: commands(['knip']) },
  { name: 'dependency rules', work: commands(['depcruise', '--config', '.dependency-cruiser.mjs', ...CODE]) },
  { name: 'content', work: commands(npmRun('check:content')) },
]

/** `npm run check` @type {readonly Step[]} */
export const checkSteps = [
  ...readingSteps,
  {
    name: 'unit tests',
    work: (report) => commands([...vitest, `--outputFile.json=${report}`, 'lib/', 'components/'])(),
    count: readVitestCounts,
  },
]

/** `npm test` @type {readonly Step[]} */
export const testSteps = [
  ...readingSteps,
  {
    name: 'unit and content tests',
    work: (report) => commands([...vitest, `--outputFile.json=${report}`])(),
    count: readVitestCounts,
  },
  { name: 'diagrams are drawn', work: commands(npmRun('diagrams', '--', '--check')) },
  { name: 'build', work: async () => ((await build()) ? 0 : 1) },
  {
    name: 'journeys in a browser',
    work: (report) => playwright(report),
    count: readPlaywrightCounts,
  },
]

/**
 * Runs every step, also after one has failed: one run tells all that is wrong.
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>}
 */
export async function runSteps(steps) {
  const folder = mkdtempSync(path.join(tmpdir(), 'drydock-'))
  /** @type {Result[]} */
  const results = []
  try {
    for (const step of steps) results.push(await runStep(step, path.join(folder, `${results.length}.json`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return results
}

/**
 * @param {Step} step
 * @param {string} report
 * @returns {Promise<Result>}
 */
async function runStep({ name, work, count }, report) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 76 - name.length))}`)
  const started = Date.now()
  const code = await work(report)
  const seconds = (Date.now() - started) / 1000
  console.log(`── ${code === 0 ? 'passed' : 'FAILED'} after ${seconds.toFixed(1)} s`)
  const counts = count?.(report) ?? { passed: count || code !== 0 ? 0 : 1, failed: 0, skipped: [] }
  // The exit code has the last word: an error outside the tests, or no report at all, is a failure too.
  const isUnreported = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  return { name, seconds, ...counts, failed: isUnreported ? 1 : counts.failed }
}

/**
 * Several commands, one after the other, until one fails.
 * @param {readonly (readonly string[])[]} list
 * @returns {() => Promise<number>}
 */
function commands(...list) {
  return async () => {
    for (const command of list) {
      const { code } = await run(command)
      if (code !== 0) return code
    }
    return 0
  }
}

/** @param {readonly string[]} script A script of package.json and its arguments. */
function npmRun(...script) {
  return [...npmCommand(), 'run', '--silent', ...script]
}

/**
 * On a port of its own, so that a site which is being developed on this machine is neither in the way nor tested.
 * @param {string} report
 */
async function playwright(report) {
  const port = process.env['E2E_PORT'] ?? String(await findFreePort())
  const command = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts']
  return (await run(command, { env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report, E2E_PORT: port } })).code
}
