import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import type { DatabasePlace } from '@/lib/db/open-database'

const PROGRAM = path.join(import.meta.dirname, 'migrate-when-told.ts')

/**
 * Starts so many programs, lets all of them migrate the places at the same moment, and returns how they ended: 0 is well.
 * What takes longest is that a program starts, so each does all the places.
 */
export async function migrateAtOnce(programs: number, places: readonly DatabasePlace[]): Promise<(number | null)[]> {
  const args = places.flatMap(({ folder, url }) => [folder, url ?? ''])
  const started = Array.from({ length: programs }, () =>
    spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', PROGRAM, ...args], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  const ends = started.map(untilEnd)
  await Promise.all(started.map(({ stdout }, at) => Promise.race([once(stdout, 'data'), ends[at]])))
  for (const { stdin } of started) {
    // One that is gone already tells it by how it ended.
    stdin.on('error', () => {})
    stdin.end('go\n')
  }
  return Promise.all(ends)
}

function untilEnd(program: ChildProcessByStdio<Writable, Readable, null>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    program.once('error', reject)
    program.once('exit', resolve)
  })
}
