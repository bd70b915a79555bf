import { spawn } from 'node:child_process'
import { childEnv, root } from './project.mjs'

/**
 * @typedef {object} Finished
 * @property {number} code The program's exit code; 1 when it could not start, 124 when it took too long.
 * @property {number} seconds
 */

/**
 * Runs a program with its output on the screen and nothing to read from, so that no question can stop an unattended run.
 * @param {readonly string[]} command The program and its arguments.
 * @param {{ env?: Record<string, string>, minutes?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function run([program = '', ...args], { env = {}, minutes = 20 } = {}) {
  const started = Date.now()
  // A group of its own where signals have groups, so that a program that hangs ends with all that it started.
  const ownGroup = process.platform !== 'win32'
  const child = spawn(program, args, {
    cwd: root,
    env: childEnv(env),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: ownGroup,
  })
  let [late, told] = [false, false]
  const forward = forwardSignals((signal) => {
    told = true
    killGroup(child, signal)
  })
  const limit = setTimeout(() => {
    late = true
    console.error(`${program} took longer than ${minutes} minutes and was ended.`)
    killGroup(child, 'SIGKILL')
  }, minutes * 60_000)

  return new Promise((resolve) => {
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(limit)
      forward.stop()
      // Ctrl-C means all of it, not only the program that happened to run.
      if (told) process.exit(130)
      resolve({ code, seconds: (Date.now() - started) / 1000 })
    }
    child.once('error', (error) => {
      console.error(error.message)
      finish(1)
    })
    child.once('close', (code) => finish(late ? 124 : (code ?? 1)))
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has just ended by itself.
  }
}

/**
 * Passes Ctrl-C and a polite request to end on to what was started.
 * @param {(signal: NodeJS.Signals) => void} pass
 */
export function forwardSignals(pass) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, pass)
  return {
    stop() {
      for (const signal of signals) process.off(signal, pass)
    },
  }
}
