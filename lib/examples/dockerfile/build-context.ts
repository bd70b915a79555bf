import path from 'node:path'
import type { ExampleFolder } from '../finding'
import { globToRegExp } from './glob'

/** What a build sees: the folder that the Dockerfile stands in, without what `.dockerignore` leaves out. */
export interface BuildContext {
  /** Paths from the context's root, ignored files included. */
  files: readonly string[]
  isIgnored(file: string): boolean
  read(file: string): string | undefined
}

export function openContext(folder: ExampleFolder, dockerfile: string): BuildContext {
  const root = path.posix.dirname(dockerfile)
  const prefix = root === '.' ? '' : `${root}/`
  const files = [...folder.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length))
  // A file named after the Dockerfile wins over the folder's own.
  const ignore = folder.get(`${dockerfile}.dockerignore`) ?? folder.get(`${prefix}.dockerignore`) ?? ''
  const patterns = readIgnorePatterns(ignore)
  return {
    files,
    isIgnored: (file) =>
      patterns.reduce((ignored, { excepts, matches }) => (matches(file) ? !excepts : ignored), false),
    read: (file) => folder.get(`${prefix}${path.posix.normalize(file)}`),
  }
}

interface IgnorePattern {
  excepts: boolean
  matches(file: string): boolean
}

/** The last pattern that matches decides; one that matches a folder matches what is in it. */
function readIgnorePatterns(text: string): IgnorePattern[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const excepts = line.startsWith('!')
      const pattern = path.posix.normalize(line.slice(excepts ? 1 : 0)).replace(/^\/|\/$/g, '')
      const expression = globToRegExp(pattern)
      return { excepts, matches: (file) => pattern === '.' || withParents(file).some((name) => expression.test(name)) }
    })
}

function withParents(file: string): string[] {
  const steps = file.split('/')
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
