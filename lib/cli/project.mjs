import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, whatever folder a command was started in. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where Next.js puts its output, relative to the root; `next.config.ts` reads the same variable. */
export const distDir = process.env['NEXT_DIST_DIR'] ?? '.next'

/** The folder that a build fills with all that a server needs. */
export const standalone = path.join(root, distDir, 'standalone')

/** True on a machine where nobody watches: a skipped test is then a failure. */
export const isUnattended = !['', '0', 'false', undefined].includes(process.env['CI'])

const NEEDED_NODE = { major: 22, minor: 12 }

/**
 * The environment of every program that the commands start.
 * `node_modules/.bin` comes first, because it holds the Node.js that the project brings along; the system's may be older.
 * @param {Record<string, string>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(extra = {}) {
  const folders = [path.join(root, 'node_modules/.bin'), process.env['PATH'] ?? '']
  const ours = { NEXT_TELEMETRY_DISABLED: '1', PATH: folders.join(path.delimiter) }
  // In a log file, colours are noise that hides what was found.
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }
  return Object.assign({ ...process.env }, ours, plain, extra)
}

/**
 * How to start npm itself. It must not run on the Node.js inside `node_modules`, which `npm ci` deletes.
 * @returns {[command: string, ...args: string[]]}
 */
export function npmCommand() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  const known = cli && node && path.basename(cli) === 'npm-cli.js' && !node.startsWith(root)
  return known ? [node, cli] : ['npm']
}

/**
 * Says in one sentence what is wrong when there is no Node.js that can run the site, else nothing.
 * @returns {string | undefined}
 */
export function findNodeProblem() {
  const { stdout } = spawnSync('node', ['--version'], { env: childEnv(), encoding: 'utf8' })
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number)
  if (major > NEEDED_NODE.major || (major === NEEDED_NODE.major && minor >= NEEDED_NODE.minor)) return undefined
  return 'The Node.js that comes with the packages does not run on this system. Install Node.js 24, then try again.'
}

/**
 * Ends the command with one sentence for the person in front of it.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
