import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { isUnattended } from './project.mjs'
import { run } from './run.mjs'

/**
 * The browser without windows, tabs and a profile: the same engine, and the journeys take 40 % less time. A whole browser
 * does as well.
 */
const HEADLESS_SHELL = 'chromium-headless-shell'

/**
 * Programs that no npm package brings: a browser for the journeys and the diagrams, checkers for the examples in shell and
 * Python, and the database of those who outgrow SQLite. Debian keeps the server's programs in a folder for each version,
 * off the PATH.
 */
const TOOLS = [
  {
    debianPackage: HEADLESS_SHELL,
    names: [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  },
  { debianPackage: 'shellcheck', names: ['shellcheck'] },
  { debianPackage: 'python3', names: ['python3'] },
  { debianPackage: 'postgresql', names: ['initdb'], versions: '/usr/lib/postgresql' },
]

/**
 * Installs the missing ones where that is possible without asking anybody.
 * @returns {Promise<string | undefined>} One sentence that says what is still missing.
 */
export async function installSystemTools() {
  const wanted = new Set(listMissing())
  // Where nobody waits to be asked, also beside a whole browser.
  if (isUnattended && !process.env['CHROMIUM_PATH'] && !findOnPath(HEADLESS_SHELL)) wanted.add(HEADLESS_SHELL)
  await aptInstall([...wanted])
  if (!process.env['CHROMIUM_PATH'] && !findChromium()) await aptInstall(['chromium'])
  const still = listMissing().map((name) => (name === HEADLESS_SHELL ? 'Chromium' : name))
  if (still.length === 0) return undefined
  return `Please install ${still.join(' and ')}; a browser elsewhere can be named: CHROMIUM_PATH=/path/to/chromium npm test`
}

/** The browser for tests and drawings: the one that CHROMIUM_PATH names, else the first on the PATH. */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named) return isProgram(named) ? named : undefined
  return TOOLS.find((tool) => tool.debianPackage === HEADLESS_SHELL)
    ?.names.map(findOnPath)
    .find(Boolean)
}

/** @returns {string[]} Names of Debian packages. */
function listMissing() {
  return TOOLS.filter(({ debianPackage, names, versions }) => {
    if (debianPackage === HEADLESS_SHELL) return !findChromium()
    return !names.some((name) => findOnPath(name) ?? findInVersions(versions, name))
  }).map((tool) => tool.debianPackage)
}

/**
 * @param {string | undefined} folder
 * @param {string} name
 * @returns {string | undefined}
 */
function findInVersions(folder, name) {
  if (!folder || !existsSync(folder)) return undefined
  return readdirSync(folder)
    .map((version) => path.join(folder, version, 'bin', name))
    .find(isProgram)
}

/**
 * One by one, because a Debian that lacks one of them would install none; what failed is still missing afterwards.
 * @param {readonly string[]} packages
 */
async function aptInstall(packages) {
  if (packages.length === 0 || !findOnPath('apt-get')) return
  const isRoot = process.getuid?.() === 0
  if (!isRoot && !(findOnPath('sudo') && (await run(['sudo', '-n', 'true'])).code === 0)) return
  console.log(`Installing ${packages.join(' and ')} with apt-get ...`)
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env']
  const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq']
  await run([...apt, 'update'])
  for (const name of packages) await run([...apt, 'install', '-y', '--no-install-recommends', name])
}

/**
 * @param {string} name
 * @returns {string | undefined}
 */
function findOnPath(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isProgram)
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
