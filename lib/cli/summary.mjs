import { isUnattended } from './project.mjs'

/** @typedef {import('./steps.mjs').Result} Result */

/**
 * Tests that may be skipped although nobody watches, each with its reason.
 * @type {readonly { title: RegExp, reason: string }[]}
 */
const KNOWN_SKIPS = []

/**
 * Turns skipped tests into failures where nobody would notice them.
 * @param {Result} result
 * @param {boolean} [unattended]
 * @returns {Result}
 */
export function judgeSkips(result, unattended = isUnattended) {
  const strangers = result.skipped.filter((title) => !KNOWN_SKIPS.some((known) => known.title.test(title)))
  return unattended ? { ...result, failed: result.failed + strangers.length } : result
}

/**
 * The table at the end of a run. Its last line is the sum, in the form that other programs look for.
 * @param {readonly Result[]} results
 * @returns {string}
 */
export function formatSummary(results) {
  const rows = [
    ['step', 'passed', 'failed', 'skipped', 'seconds'],
    ...results.map((r) => [r.name, `${r.passed}`, `${r.failed}`, `${r.skipped.length}`, r.seconds.toFixed(1)]),
  ]
  const skipped = results.flatMap((result) => result.skipped.map((title) => `skipped: ${title}`))
  const total = `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`
  return ['', ...rows.map(formatRow), '', ...skipped, total].join('\n')
}

/** @param {readonly string[]} cells */
function formatRow([name = '', ...numbers]) {
  return name.padEnd(28) + numbers.map((text) => text.padStart(9)).join('')
}

/**
 * @param {readonly Result[]} results
 * @param {'passed' | 'failed'} what
 */
export function sum(results, what) {
  return results.reduce((total, result) => total + result[what], 0)
}
