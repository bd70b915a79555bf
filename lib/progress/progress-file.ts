import * as v from 'valibot'
import { NO_PROGRESS, type ProgressFacts } from './facts'
import { mergeProgress } from './merge-progress'
import { ProgressSchema } from './progress-schema'
import { tameTimes } from './tame-times'
import { type FileUpgrade, upgradeFile } from './upgrade-file'

const FORMAT = 'drydock-progress'

/** One for each version that came after the first. A published version is never changed: its files lie on disks. */
const UPGRADES: readonly FileUpgrade[] = [addTicks, allowMissedModules]

/** Before version 2 there were no checklists. */
function addTicks(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...content, ticks: [] }
}

/** Before version 3 a placement check did not say what it had missed; not to say it is still allowed. */
function allowMissedModules(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...content }
}

/** 50 million characters: ten thousand attempts of eight questions. */
export const MAX_FILE_LENGTH = 50_000_000

/** After that many, more would not help anybody to see what happened to the file. */
const MAX_PROBLEMS = 8

export type ProgressFile = { facts: ProgressFacts } | { problems: readonly string[] }

/**
 * The facts as a file that another browser can take in. From an account there is a section with all else that is held
 * about its owner, which is for the owner to read.
 */
export function writeProgressFile(facts: ProgressFacts, exportedAt: number, account?: object): string {
  const head = { format: FORMAT, version: UPGRADES.length + 1, exportedAt: new Date(exportedAt).toISOString() }
  return `${JSON.stringify({ ...head, ...facts, ...(account && { account }) }, null, 1)}\n`
}

/**
 * The facts of a file, or why it cannot be taken in, in sentences for the learner. Never throws.
 * A file is taken in whole or not at all. Times that are far ahead of `now` are set right, see `tameTimes`.
 */
export function readProgressFile(text: string, now: number, upgrades = UPGRADES): ProgressFile {
  if (text.length > MAX_FILE_LENGTH) return refuse('This file is larger than any that Drydock writes.')
  const file = parseJson(text)
  if (!isRecord(file) || file['format'] !== FORMAT) {
    return refuse(
      'This is not a progress file of Drydock. Its name ends in .json, and it comes from “Export” on this page.',
    )
  }
  const { format, version, exportedAt, account, ...content } = file
  const newest = upgrades.length + 1
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse(
      `version: expected a whole number from 1 to ${newest}, found ${JSON.stringify(version) ?? 'nothing'}.`,
    )
  }
  if (version > newest) {
    return refuse(
      `This file was written by a newer Drydock: its version is ${version}, and this site reads up to ${newest}. Import it where it was exported, or reload this page if the site has just been updated.`,
    )
  }
  return check(upgradeFile(content, version, upgrades), now)
}

function check(content: Readonly<Record<string, unknown>>, now: number): ProgressFile {
  const result = v.safeParse(ProgressSchema, content)
  if (result.success) return { facts: mergeProgress(tameTimes(result.output, now), NO_PROGRESS) }
  const problems = result.issues.slice(0, MAX_PROBLEMS).map(describe)
  const more = result.issues.length - problems.length
  return { problems: more > 0 ? [...problems, `And ${more} more.`] : problems }
}

function describe(issue: v.BaseIssue<unknown>): string {
  const place = (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1, 200)
  if (issue.type === 'strict_object' && issue.expected === 'never') return `${place}: no field of that name is known.`
  if (issue.type === 'strict_object' && issue.expected !== 'Object') return `${place}: is missing.`
  if (issue.type === 'check') return `${place}: expected ${issue.message}.`
  const found = issue.received.length > 60 ? `${issue.received.slice(0, 60)}…` : issue.received
  return `${place}: expected ${issue.message}, found ${found}.`
}

function refuse(problem: string): ProgressFile {
  return { problems: [problem] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
