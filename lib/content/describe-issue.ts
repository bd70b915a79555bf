import type { z } from 'zod'
import { keysAt, type Path, purposeAt, valueAt } from './schema-at'
import { alternatives, findMeant, suggest } from './suggest'

interface Described {
  path: Path
  message: string
  missing?: boolean
  /** Where a misspelt key would stand had it been spelt right. */
  meant?: Path
}

type Issue = z.core.$ZodIssue

/** What was checked, and against what. */
interface Subject {
  schema: z.core.$ZodType
  data: unknown
  /** What an author calls a name in it; a key unless told otherwise. */
  noun?: 'attribute'
}

/**
 * Says Zod's issues in an author's words: which entry, what is wrong, what was expected.
 * Zod knows neither the file nor the other names that the schema allows; this adds both.
 */
export function describeIssues(issues: readonly Issue[], subject: Subject): Described[] {
  const found = issues.flatMap((issue) => describeIssue(issue, subject))
  const meant = new Set(
    found.map((problem) => problem.meant && join(problem.meant)).filter((path) => path !== undefined),
  )
  // A misspelt key is one mistake: the key that was meant is not missing as well.
  return found.filter((problem) => !problem.missing || !meant.has(join(problem.path)))
}

function join(path: Path): string {
  return path.map(String).join('\n')
}

function describeIssue(issue: Issue, subject: Subject): Described[] {
  const { schema, data, noun = 'key' } = subject
  const { path } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const meant = findMeant(key, keysAt(schema, data, path))
        const message = `unknown ${noun} "${key}"${meant ? `; did you mean "${meant}"?` : ''}`
        return { path: [...path, key], message, ...(meant && { meant: [...path, meant] }) }
      })
    case 'invalid_union':
      if (issue.errors.length === 0) return [{ path, message: wrongKind(issue, valueAt(data, path)) }]
      return likeliest(issue.errors).flatMap((inner) =>
        describeIssue({ ...inner, path: [...path, ...inner.path] }, subject),
      )
    case 'invalid_key':
      return [{ path, message: `the name ${nameOf(path)} is not allowed: ${issue.issues[0]?.message}` }]
    default:
      return [{ path, message: sentence(issue, subject), missing: valueAt(data, path) === undefined }]
  }
}

function sentence(issue: Issue, { schema, data }: Subject): string {
  const value = valueAt(data, issue.path)
  const name = nameOf(issue.path)
  const purpose = purposeAt(schema, data, issue.path)
  if (value === undefined) return `${name} is missing${purpose ? `: ${purpose}` : ''}`
  switch (issue.code) {
    case 'invalid_type':
      return `${name} is ${kindOf(value)}; expected ${TYPE_NAMES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `${name} is ${show(value)}; ${expectedOneOf(issue.values.map(String), value)}`
    case 'too_small':
      return `${name} ${measure(value)}; expected at least ${issue.minimum}`
    case 'too_big':
      return `${name} ${measure(value)}; expected at most ${issue.maximum}`
    case 'invalid_format':
      return `${name} is ${show(value)}; ${format(issue)}`
    default:
      return issue.message
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text (in quotes where it looks like a number)',
  number: 'a number',
  int: 'a whole number',
  boolean: '"true" or "false"',
  array: 'a list',
  object: 'entries of the form "key: value"',
  record: 'entries of the form "key: value"',
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of entries'
  return show(value)
}

function format(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'expected a day such as 2026-11-21'
  if (issue.format === 'starts_with' && 'prefix' in issue) return `it must start with "${issue.prefix}"`
  if (issue.format === 'ends_with' && 'suffix' in issue) return `it must end with "${issue.suffix}"`
  return issue.message
}

function measure(value: unknown): string {
  if (typeof value === 'string') return value.length === 1 ? 'has 1 character' : `has ${value.length} characters`
  if (Array.isArray(value)) return value.length === 1 ? 'has 1 entry' : `has ${value.length} entries`
  return `is ${show(value)}`
}

function wrongKind(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []
  const name = nameOf(issue.path)
  if (value === undefined) return `${name} is missing; expected ${alternatives(kinds)}`
  return `${name} is ${show(value)}; ${expectedOneOf(kinds, value)}`
}

function expectedOneOf(values: readonly string[], written: unknown): string {
  return `expected ${alternatives(values)}${suggest(String(written), values)}`
}

/**
 * The issues of the alternative that the author most likely meant.
 * A wrong fixed value (`correct: true`) means that another alternative was meant, so it weighs more than all else.
 */
function likeliest(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + (issue.code === 'invalid_value' ? 100 : 1), 0)
  return errors.reduce((best, issues) => (weight(issues) < weight(best) ? issues : best))
}

function nameOf(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'the file'
  if (typeof last !== 'number') return `"${String(last)}"`
  const owner = path.at(-2)
  return owner === undefined ? `entry ${last + 1}` : `entry ${last + 1} of "${String(owner)}"`
}

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : String(value)
}
