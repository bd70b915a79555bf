import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@/lib/cli/port.mjs'
import { childEnv, root } from '@/lib/cli/project.mjs'

/** A server process of the built site. */
export interface SiteProcess {
  /** Without a slash at its end. */
  origin: string
  /** How much memory it has taken at most, in bytes. */
  peakMemory(): number
  stop(): Promise<void>
  /** Kills the server in the middle of whatever it does (SIGKILL), and waits until nobody serves the site any more. */
  kill(): Promise<void>
}

const READY_MS = 60_000
const GONE_MS = 10_000

/**
 * Serves the built site as `npm start` does, on a free port where the settings name none, until it answers; whether its
 * database does is not asked. `hear` gets all that it says; without it errors are shown and the rest is not.
 */
export async function startSite(settings: Record<string, string>, hear?: (said: string) => void): Promise<SiteProcess> {
  const port = settings['PORT'] ?? String(await findFreePort())
  const env = childEnv({ ...settings, PORT: port, HOST: '127.0.0.1' })
  const command = path.join(root, 'lib/cli/serve.mjs')
  const child = spawn(process.execPath, [command], {
    cwd: root,
    env,
    stdio: ['ignore', hear ? 'pipe' : 'ignore', hear ? 'pipe' : 'inherit'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (said) => hear?.(said))
  const origin = `http://127.0.0.1:${port}`
  async function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'close')
  }
  async function kill() {
    // The command that has started the server ends with it.
    const ended = once(child, 'close', { signal: AbortSignal.timeout(GONE_MS) })
    process.kill(serverOf(child.pid ?? 0), 'SIGKILL')
    await ended
    if (await isReady(origin)) throw new Error('the server was killed and answers all the same')
  }
  for (const end = Date.now() + READY_MS; !(await isReady(origin)); await wait(100)) {
    if (child.exitCode !== null) throw new Error('the server ended before it was ready')
    if (Date.now() > end) {
      await stop()
      throw new Error('the server was not ready within a minute')
    }
  }
  return { origin, stop, kill, peakMemory: () => peakMemoryOf(serverOf(child.pid ?? 0)) }
}

/** The command starts the server as a process of its own. https://man7.org/linux/man-pages/man5/proc_tid_children.5.html */
function serverOf(pid: number): number {
  const server = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
  // To a signal, 0 means this process and all that were started with it.
  if (!server) throw new Error('the command runs and the server does not')
  return server
}

function peakMemoryOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health/ready`)).ok
  } catch {
    return false
  }
}
