import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { npmCommand, root } from './project.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Installs the packages when those in `node_modules` are not the ones that the lockfile names.
 * @returns {Promise<boolean>} False when npm failed; it has said why.
 */
export async function installPackages() {
  if (arePackagesInstalled()) return true
  console.log('Installing packages ...')
  // Development packages build the site; an operator's NODE_ENV=production would leave them out.
  const flags = ['--include=dev', '--include=optional', '--loglevel=error']
  const { code } = await run([...npmCommand(), 'ci', ...flags], { env: { NODE_ENV: '' } })
  return code === 0
}

/** npm writes its own list of what it installed as the last thing: an installation cut short does not count. */
function arePackagesInstalled() {
  const installed = readLockfile('node_modules/.package-lock.json').packages
  return Object.entries(readLockfile('package-lock.json').packages).every(([where, wanted]) => {
    // Optional packages are for one kind of machine each; '' is the project itself.
    if (where === '' || wanted.optional || wanted.devOptional) return true
    return installed[where]?.version === wanted.version
  })
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
function readLockfile(file) {
  const full = path.join(root, file)
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : { packages: {} }
}
