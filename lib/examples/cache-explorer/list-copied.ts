import path from 'node:path'
import { globToRegExp } from '../dockerfile/glob'
import { type DockerInstruction, flagOf } from '../dockerfile/read-stages'

/** Which files of the context an instruction takes in: what COPY and ADD name, or a bind mount shows to a RUN. */
export function listCopied(instruction: DockerInstruction, files: readonly string[]): string[] {
  const sources = sourcesOf(instruction).map(normalize)
  return files.filter((file) => sources.some((source) => isWithin(file, source)))
}

/** The stages, by name or number, that an instruction takes files from. */
export function listSourceStages(instruction: DockerInstruction): string[] {
  const mounted = mountsOf(instruction).map((mount) => mount.get('from'))
  const copied = instruction.keyword === 'COPY' ? flagOf(instruction, 'from') : undefined
  return [...mounted, copied].filter((name) => name !== undefined)
}

/** The options of each `--mount`. */
export function mountsOf({ keyword, flags }: DockerInstruction): Map<string, string>[] {
  if (keyword !== 'RUN') return []
  return flags
    .filter(({ name }) => name === 'mount')
    .map(({ value }) => new Map(value.split(',').map((option) => splitOption(option))))
}

function splitOption(option: string): [string, string] {
  const at = option.indexOf('=')
  return at < 0 ? [option, ''] : [option.slice(0, at), option.slice(at + 1)]
}

function sourcesOf(instruction: DockerInstruction): readonly string[] {
  const { keyword, words } = instruction
  if (keyword === 'COPY' || keyword === 'ADD')
    return flagOf(instruction, 'from') === undefined ? words.slice(0, -1) : []
  return mountsOf(instruction)
    .filter((mount) => (mount.get('type') ?? 'bind') === 'bind' && !mount.has('from'))
    .map((mount) => mount.get('source') ?? mount.get('src') ?? '.')
}

function normalize(source: string): string {
  return path.posix.normalize(source.replace(/^\/+/, '') || '.').replace(/\/$/, '')
}

/** Whether a file is what a source names, or lies in a folder that it names. */
function isWithin(file: string, source: string): boolean {
  if (source === '.') return true
  const expression = globToRegExp(source)
  return file.split('/').some((_, index, steps) => expression.test(steps.slice(0, index + 1).join('/')))
}
