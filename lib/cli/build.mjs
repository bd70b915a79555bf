import { distDir, npmCommand } from './project.mjs'
import { run } from './run.mjs'
import { hashInputs, readStamp, writeStamp } from './stamp.mjs'

const STAMP = `${distDir}/drydock-built`

/** Variables that end up in the pages; those that begin with NEXT_PUBLIC_ do, too. */
const VARIABLES = ['CONTENT_DIR', 'EDIT_URL', 'SITE_URL']

const INPUTS = [
  ...['app', 'components', 'content', 'lib', 'public'],
  ...['next.config.ts', 'package.json', 'package-lock.json', 'proxy.ts', 'tsconfig.json'],
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
]

/** @returns {Promise<boolean>} False when the build failed; it has said why. */
export async function buildIfChanged() {
  return readStamp(STAMP) === stampOf(hashBuildInputs()) || build()
}

/** @returns {Promise<boolean>} */
export async function build() {
  // Hashed before the build: a file that changes while it runs makes the next run build again.
  const inputs = hashBuildInputs()
  console.log('Building the site ...')
  const { code } = await run([...npmCommand(), 'run', '--silent', 'build'], { env: { NODE_ENV: '' } })
  if (code === 0) writeStamp(STAMP, stampOf(inputs))
  return code === 0
}

function hashBuildInputs() {
  const variables = Object.entries(process.env)
    .filter(([name]) => VARIABLES.includes(name) || name.startsWith('NEXT_PUBLIC_'))
    .sort()
  const content = process.env['CONTENT_DIR'] ? [process.env['CONTENT_DIR']] : []
  return (
    hashInputs([...INPUTS, ...content], (file) => !/\.test\.tsx?$|^lib\/cli\/(?!assemble\.mjs)/.test(file)) +
    JSON.stringify(variables)
  )
}

/**
 * Names the build too: a build by hand leaves another one, made of who knows what.
 * @param {string} inputs
 */
function stampOf(inputs) {
  return `${readStamp(`${distDir}/BUILD_ID`)} ${inputs}`
}
