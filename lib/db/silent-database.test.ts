import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, inject, test, vi } from 'vitest'
import { isDatabaseGone } from './database-gone'
import { type Database, openDatabase } from './open-database'

/** Short, as the test waits for it three times; long enough to connect on a busy machine. */
const SILENCE_MS = 500
/** More than the pool holds. */
const MANY = 12

/** A way to the server on which everything can be lost, as on a network that is cut: nobody hears an end. */
async function startProxy() {
  const { hostname, port } = new URL(inject('postgresUrl'))
  const sockets: Socket[] = []
  let isCut = false
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname)
    sockets.push(near, far)
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.on('data', (chunk) => isCut || far.write(chunk))
    far.on('data', (chunk) => isCut || near.write(chunk))
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    port: portOf(proxy.address()),
    cut: (isNow: boolean) => {
      isCut = isNow
    },
    stop() {
      for (const socket of sockets) socket.destroy()
      proxy.close()
    },
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : expect.fail('no port')
}

function openThrough(port: number): Database {
  const url = new URL(inject('postgresUrl'))
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return openDatabase({ url: url.href, folder: '/nowhere' }, { silenceMs: SILENCE_MS })
}

async function ask({ db }: Database): Promise<'answered' | 'gone'> {
  try {
    await sql`select 1`.execute(db)
    return 'answered'
  } catch (error) {
    if (!isDatabaseGone(error)) throw error
    return 'gone'
  }
}

test('a server that falls silent is given up, and asked anew once it is there again', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const proxy = await startProxy()
  const database = openThrough(proxy.port)
  expect(await ask(database)).toBe('answered')

  proxy.cut(true)
  const transaction = database.db.transaction().execute((trx) => sql`select 2`.execute(trx))
  const asked = Array.from({ length: MANY }, () => ask(database))
  await expect(transaction).rejects.toSatisfy(isDatabaseGone)
  expect(await Promise.all(asked)).toEqual(Array(MANY).fill('gone'))

  // None of the pool's places is lost.
  proxy.cut(false)
  expect(await ask(database)).toBe('answered')

  // Idle connections go in silence, too, and do no harm: the next one who asks gets another.
  await setTimeout(SILENCE_MS * 1.5)
  expect(await ask(database)).toBe('answered')
  expect(new Set(told.mock.calls.flat())).toEqual(new Set(['database: an idle connection broke (Error)']))
  told.mockRestore()
  await database.close()
  proxy.stop()
})
