import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@/lib/cli/port.mjs'
import { childEnv, root } from '@/lib/cli/project.mjs'

/** A server process of the built site. */
export interface SiteProcess {
  /** Without a slash at its end. */
  origin: string
  stop(): Promise<void>
}

const READY_MS = 60_000

/** Serves the built site on a free port, as `npm start` does, until its database answers. */
export async function startSite(settings: Record<string, string>): Promise<SiteProcess> {
  const port = await findFreePort()
  const env = childEnv({ ...settings, PORT: String(port), HOST: '127.0.0.1' })
  const command = path.join(root, 'lib/cli/serve.mjs')
  const child = spawn(process.execPath, [command], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
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
  return { origin, stop }
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health/ready`)).ok
  } catch {
    return false
  }
}
