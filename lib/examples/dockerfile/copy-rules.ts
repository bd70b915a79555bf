import path from 'node:path'
import type { Finding } from '../finding'
import type { BuildContext } from './build-context'
import { globToRegExp } from './glob'
import { type DockerInstruction, flagOf, type Stage } from './read-stages'

const RULE = 'copy-source-missing'

/** What COPY and ADD take from the build context is there. */
export function checkCopies(stages: readonly Stage[], context: BuildContext): Finding[] {
  return stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) =>
      ['COPY', 'ADD'].includes(instruction.keyword) && flagOf(instruction, 'from') === undefined
        ? checkSources(instruction, context)
        : [],
    ),
  )
}

function checkSources({ keyword, words, line }: DockerInstruction, context: BuildContext): Finding[] {
  const sources = words.slice(0, -1).filter((source) => !isElsewhere(source))
  const globs = sources.filter(isGlob)
  const plain = sources.filter((source) => !isGlob(source))
  const faults = plain.flatMap((source) => sourceFault(source, context) ?? [])
  // BuildKit takes a pattern without a match (`package-lock.json*`) as long as something is copied.
  if (plain.length === 0 && globs.length > 0 && !globs.some((glob) => matchesAny(glob, context))) {
    faults.push(`${globs.join(' ')} matches nothing in the build context`)
  }
  return faults.map((fault) => ({
    rule: RULE,
    line,
    message: `${keyword}: ${fault}, expected a file beside the Dockerfile`,
  }))
}

/** Not of the context: an address, a Git repository, a here-document, or what a variable decides. */
function isElsewhere(source: string): boolean {
  return /^(https?:|git@|ssh:|<<)/.test(source) || source.includes('$')
}

function isGlob(source: string): boolean {
  return /[*?[]/.test(source)
}

function sourceFault(source: string, context: BuildContext): string | undefined {
  const name = normalize(source)
  if (name === '.') return context.files.length === 0 ? 'the build context is empty' : undefined
  if (name.startsWith('..')) return `${source} is outside the build context`
  const inside = context.files.filter((file) => file === name || file.startsWith(`${name}/`))
  if (inside.length === 0) return `${source} is not in the build context`
  return inside.every((file) => context.isIgnored(file)) ? `.dockerignore leaves out ${source}` : undefined
}

function matchesAny(glob: string, context: BuildContext): boolean {
  // A class such as [ab] is not worked out: it counts as a match.
  if (glob.includes('[')) return true
  const expression = globToRegExp(normalize(glob))
  const visible = context.files.filter((file) => !context.isIgnored(file))
  return visible.some((file) =>
    file.split('/').some((_, index, steps) => expression.test(steps.slice(0, index + 1).join('/'))),
  )
}

function normalize(source: string): string {
  return path.posix.normalize(source.replace(/^\/+/, '') || '.').replace(/\/$/, '')
}
