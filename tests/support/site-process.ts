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
}

const READY_MS = 60_000

/**
 * Serves the built site on a free port, as `npm start` does, until it answers; whether its database does is not asked.
 * `hear` gets all that it says; without it errors are shown and the rest is not.
 */
export async function startSite(settings: Record<string, string>, hear?: (said: string) => void): Promise<SiteProcess> {
  const port = await findFreePort()
  const env = childEnv({ ...settings, PORT: String(port), HOST: '127.0.0.1' })
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
  for (const end = Date.now() + READY_MS; !(await isReady(origin)); await wait(100)) {
    if (child.exitCode !== null) throw new Error('the server ended before it was ready')
    if (Date.now() > end) {
      await stop()
      throw new Error('the server was not ready within a minute')
    }
  }
  return { origin, stop, peakMemory: () => peakMemoryOf(serverOf(child.pid ?? 0)) }
}

/** The command starts the server as a process of its own. https://man7.org/linux/man-pages/man5/proc_tid_children.5.html */
function serverOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])
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
