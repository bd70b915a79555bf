import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped Titles of the tests that did not run.
 */

/**
 * Reads the report of Vitest's JSON reporter.
 * @param {string} file
 * @returns {Counts | undefined} Nothing when the runner died before it could write one.
 */
export function readVitestCounts(file) {
  return readReport(file, countVitest)
}

/**
 * Reads the report of Playwright's JSON reporter.
 * @param {string} file
 * @returns {Counts | undefined}
 */
export function readPlaywrightCounts(file) {
  return readReport(file, countPlaywright)
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 * @returns {Counts | undefined}
 */
function readReport(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ status: string, assertionResults: VitestTest[] }} VitestFile
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Counts}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  // A file that cannot be loaded has no tests that could fail.
  const broken = testResults.filter((file) => {
    return file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  })
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + broken.length,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  }
}

/**
 * @typedef {{ title: string, tests: { status: string, projectName: string }[] }} PlaywrightSpec
 * @typedef {{ suites?: PlaywrightSuite[], specs?: PlaywrightSpec[] }} PlaywrightSuite
 * @param {{ suites: PlaywrightSuite[], errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ suites, errors }) {
  const tests = suites.flatMap(listSpecs).flatMap(({ title, tests }) => {
    return tests.map(({ status, projectName }) => ({ status, title: `${projectName} ${title}`.trim() }))
  })
  return {
    // A test that passes only when it is tried again is not to be trusted: "flaky" is a failure.
    passed: tests.filter((test) => test.status === 'expected').length,
    failed: tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)).length + errors.length,
    skipped: tests.filter((test) => test.status === 'skipped').map((test) => test.title),
  }
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function listSpecs({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(listSpecs)]
}
