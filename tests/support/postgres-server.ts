import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/** Debian keeps the server's programs off the PATH. */
const DEBIAN = '/usr/lib/postgresql'

/** A server on loopback in a folder that is thrown away, and how to stop it. */
export interface PostgresServer {
  /** Of a user who may create databases. */
  url: string
  /** Ends it and keeps its data; `resume` brings it back at the same address. */
  halt(): Promise<void>
  /** Kills all of its processes in the middle of whatever they do (SIGKILL); `resume` lets it recover. */
  crash(): Promise<void>
  resume(): Promise<void>
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL server of our own. `isDurable` writes to the disk as a real one does; tests need no such patience.
 *
 * @throws with what to install, where there is none
 */
export async function startPostgresServer({ isDurable = false } = {}): Promise<PostgresServer> {
  const programs = findPrograms()
  const folder = mkdtempSync(path.join(tmpdir(), 'drydock-postgres-'))
  const port = await findFreePort()
  const asUser = unprivileged(folder)
  const data = path.join(folder, 'data')
  runAs(asUser, [path.join(programs, 'initdb'), '-D', data, '-U', 'drydock', '--auth=trust', '-E', 'UTF8', '--no-sync'])
  const flags = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1']
  const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']
  const settings = ['max_connections=200', 'log_min_messages=panic', ...(isDurable ? [] : quick)]
  const [command = '', ...args] = [
    ...asUser,
    path.join(programs, 'postgres'),
    ...flags,
    ...settings.flatMap((one) => ['-c', one]),
  ]
  const url = `postgres://drydock@127.0.0.1:${port}/postgres`
  const start = () => spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  let server = start()
  const isHalted = () => server.exitCode !== null || server.signalCode !== null
  await untilReady(url)
  async function halt() {
    if (isHalted()) return
    const gone = new Promise((resolve) => server.once('exit', resolve))
    // Fast shutdown: https://www.postgresql.org/docs/current/server-shutdown.html
    server.kill('SIGINT')
    await gone
  }
  async function crash() {
    const gone = once(server, 'exit')
    // So that it starts no other one meanwhile.
    server.kill('SIGSTOP')
    const backends = childrenOf(server.pid ?? 0)
    server.kill('SIGKILL')
    for (const pid of backends) killIfThere(pid)
    await gone
    // A new server does not start while one of them still holds the memory that they share.
    while (backends.some(isAlive)) await wait(10)
  }
  async function resume() {
    if (!isHalted()) return
    server = start()
    await untilReady(url)
  }
  async function stop() {
    await halt()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, halt, crash, resume, stop }
}

/** https://man7.org/linux/man-pages/man5/proc_tid_children.5.html */
function childrenOf(pid: number): number[] {
  const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  return pids === '' ? [] : pids.split(' ').map(Number)
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Ended by itself meanwhile.
  }
}

/** One that is dead and that nobody has asked about yet has no command line any more. */
function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== ''
  } catch {
    return false
  }
}

function findPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => path.join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ]
  const found = folders.find(
    (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  )
  if (found) return found
  throw new Error(
    'The tests need PostgreSQL: install it (Debian: apt-get install postgresql), or name a server whose user may ' +
      'create databases: POSTGRES_TEST_URL=postgres://user@host/postgres npm test',
  )
}

/** The server refuses to run as root; Debian's package brings a user for it. */
function unprivileged(folder: string): string[] {
  if (process.getuid?.() !== 0) return []
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })))
  if (uid === undefined || gid === undefined) return []
  chownSync(folder, uid, gid)
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
}

function runAs(asUser: readonly string[], command: readonly string[]): void {
  const [program = '', ...args] = [...asUser, ...command]
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tries === 200) throw new Error('PostgreSQL was started for the tests and does not answer', { cause: error })
      await wait(100)
    }
  }
}
