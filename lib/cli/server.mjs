import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { childEnv, root, standalone } from './project.mjs'
import { forwardSignals } from './run.mjs'

/**
 * @typedef {object} Address
 * @property {number} port
 * @property {string} host
 */

/**
 * Every interface, as Next.js itself does: a class opens the site of the teacher's laptop from phones and tablets.
 * `HOST=127.0.0.1` keeps it on this machine. Not HOSTNAME: many shells and every container set that to the
 * machine's name, and the server would then not answer on localhost.
 */
export const host = process.env['HOST'] || '0.0.0.0'

/**
 * Longer than a proxy in front keeps an idle connection (Caddy: two minutes): with Node's few seconds, the server would
 * hang up just while the proxy, or a browser, sends the next request, and a form would be lost in a 502.
 */
const KEEP_ALIVE_MS = '130000'

export function isBuilt() {
  return existsSync(path.join(standalone, 'server.js'))
}

/**
 * Serves the built site until it is told to stop.
 * @param {Address} address
 * @returns {Promise<number>} 0 when it was told to stop, else the server's exit code.
 */
export async function serve(address) {
  const child = startServer(address)
  let told = false
  onStop((signal) => {
    told = true
    child.kill(signal)
    // A reader on a slow line may finish; a request that never ends may not keep the server alive.
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  const isUp = await Promise.race([waitForAnswer(address), ended.then(() => false)])
  if (isUp && !told) console.log(`Drydock is ready: http://localhost:${address.port}`)
  const code = await ended
  return told ? 0 : Number(code ?? 1)
}

/**
 * Told to stop: by a signal, or by the end of whoever started us. npm passes a signal to the shell between it and us,
 * and that shell dies of it without a word.
 * @param {(signal: NodeJS.Signals) => void} act
 */
function onStop(act) {
  forwardSignals(act)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act('SIGTERM')
  }, 200)
  watch.unref()
}

/** @param {Address} address */
function startServer({ port, host: hostname }) {
  /** @type {Record<string, string>} */
  const extra = { PORT: String(port), HOSTNAME: hostname, NODE_ENV: 'production' }
  extra['KEEP_ALIVE_TIMEOUT'] = process.env['KEEP_ALIVE_TIMEOUT'] || KEEP_ALIVE_MS
  // The server's own folder carries the course that the pages were built from; another one would grade by other keys.
  extra['CONTENT_DIR'] = ''
  // Outside of what a build replaces.
  extra['DATA_DIR'] = path.resolve(root, process.env['DATA_DIR'] || 'data')
  const child = spawn('node', [path.join(standalone, 'server.js')], {
    cwd: root,
    env: childEnv(extra),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.once('error', (error) => console.error(error.message))
  const isBanner = /^\s*(▲ Next\.js|- Local:|- Network:|✓ (Starting|Ready|Running next\.config))/
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line && !isBanner.test(line)) console.log(line)
  })
  return child
}

/** @param {Address} address */
async function waitForAnswer({ port, host: hostname }) {
  const name = hostname === '0.0.0.0' ? '127.0.0.1' : hostname.includes(':') ? `[${hostname}]` : hostname
  for (;;) {
    try {
      await fetch(`http://${name}:${port}/api/health/live`)
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100).unref())
    }
  }
}
