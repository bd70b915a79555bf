import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { childEnv } from '../project.mjs'
import { forwardSignals } from '../run.mjs'

export interface Measurement {
  seconds: number
  /** The most memory that all its processes had together, shared pages counted once. */
  peakMiB: number
}

/** Runs a command and looks every fifth of a second at the memory of all the processes that it started. */
export async function measureCommand([program = '', ...args]: readonly string[], cwd: string): Promise<Measurement> {
  const started = Date.now()
  // A group of its own: its members are the processes to look at, whoever their parents are.
  const child = spawn(program, args, { cwd, env: childEnv(), stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const forward = forwardSignals((signal) => child.pid && process.kill(-child.pid, signal))
  const ended = once(child, 'close').then(() => true)
  let peak = 0
  do peak = Math.max(peak, groupMemory(child.pid))
  while (!(await Promise.race([ended, wait(200, false)])))
  forward.stop()
  if (child.exitCode !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`)
  return { seconds: (Date.now() - started) / 1000, peakMiB: peak / 1024 }
}

/** In KiB. */
function groupMemory(group: number | undefined): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return processes.filter((process) => groupOf(process) === group).reduce((sum, process) => sum + memoryOf(process), 0)
}

function groupOf(process: string): number {
  // The name may hold spaces and brackets; what follows its last bracket is state, parent, group.
  const afterName = readProc(process, 'stat').split(')').at(-1) ?? ''
  return Number(afterName.trim().split(' ')[2])
}

function memoryOf(process: string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readProc(process, 'smaps_rollup'))?.[1] ?? 0)
}

/** Empty when the process has just ended. */
function readProc(process: string, file: string): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
