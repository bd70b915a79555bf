import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({ resolved: z.string().optional(), optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})
const { packages } = Lockfile.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')),
)

/**
 * Where a registry lacks the package of a platform, `npm install` quietly leaves it out of the lockfile and
 * `npm ci` then refuses to install anything at all, on every machine but the one where it is installed already.
 */
test('the lockfile names the packages of every platform, so that npm ci works from a fresh clone', () => {
  const missing = Object.entries(packages).flatMap(([where, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(where, name))
      .map((name) => `${where} -> ${name}`),
  )
  expect(missing).toEqual([])
})

test('the lockfile names no registry: each machine asks its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([])
})

/** Looks where Node.js would: in the package's own folder, then in each folder around it. */
function isLocked(where: string, name: string): boolean {
  if (packages[path.posix.join(where, 'node_modules', name)]) return true
  if (where === '') return false
  const outer = where.slice(0, Math.max(0, where.lastIndexOf('node_modules/') - 1))
  return isLocked(outer, name)
}
