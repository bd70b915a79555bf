import { NextRequest } from 'next/server'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { DELETE, GET, POST } from '@/app/api/progress/route'
import { currentUser, type User } from '@/lib/auth/current-user'
import { markSignedIn } from '@/lib/auth/session-mark'
import type { Actor } from '@/lib/classroom/actor'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { digestFacts, writeDigests } from '@/lib/progress/sync-digest'
import { testOnEach } from '@/tests/support/databases'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { makeUser } from '@/tests/support/school'
import { DatabaseGoneError } from '../database-gone'
import type { Database } from '../open-database'
import { listAllFacts } from './progress-facts'

vi.mock('@/lib/auth/current-user', () => ({ currentUser: vi.fn() }))
vi.mock('@/lib/auth/session-mark', () => ({ markSignedIn: vi.fn() }))

const SITE = 'http://localhost:3000'
const MARK = 'mark-of-ada'
const read = someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: hour(100) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
  globalThis.drydockDatabase = undefined
})

/** A request of the site's own pages, unless told otherwise. */
function ask(method: string, query = '', some: { body?: BodyInit; headers?: Record<string, string> } = {}) {
  const { body, headers } = some
  return new NextRequest(`${SITE}/api/progress${query}`, {
    method,
    ...(body !== undefined && { body, duplex: 'half' as const }),
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      cookie: `drydock-signed-in=${MARK}`,
      ...headers,
    },
  })
}

function send(facts: ProgressFacts, some: { mark?: string; clock?: number } = {}): NextRequest {
  return ask('POST', '', { body: JSON.stringify({ mark: MARK, clock: hour(100), ...some, facts }) })
}

async function signIn({ db }: Database): Promise<Actor> {
  const actor = await makeUser(db)
  const user: User = { id: actor.userId, name: 'Ada', email: undefined }
  vi.mocked(currentUser).mockResolvedValue(user)
  return actor
}

testOnEach('what is sent is in the account, and whoever asks gets what they lack', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  const actor = await signIn(database)
  const sent = await POST(send(read))
  expect([sent.status, await sent.json(), sent.headers.get('cache-control')]).toEqual([
    200,
    { status: 'kept', erasedAt: 0, instead: NO_PROGRESS },
    'no-store',
  ])
  expect(await listAllFacts(database.db, actor)).toEqual(read)
  const all = await GET(ask('GET', `?mark=${MARK}`))
  expect(await all.json()).toMatchObject({ status: 'found', erasedAt: 0, facts: read, more: false })
  expect(all.headers.get('cache-control')).toBe('no-store')
  expect(markSignedIn).toHaveBeenCalledWith(actor.userId)
  const have = writeDigests(digestFacts([{ kind: 'reads', key: 'l01', at: hour(1) }]))
  const none = await GET(ask('GET', `?mark=${MARK}&have=${have}`))
  expect(await none.json()).toEqual({ status: 'found', erasedAt: 0, heaps: [], facts: NO_PROGRESS, more: false })
})

testOnEach('times of a clock that runs ahead are set right, and the browser is told how', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  const actor = await signIn(database)
  const year = hour(8760) - hour(0)
  const positionAt = (at: number) => someFacts({ positions: [{ lessonId: 'l01', anchor: 'quiz', at }] })
  const sent = await POST(send(positionAt(hour(90) + year), { clock: hour(100) + year }))
  expect(await sent.json()).toEqual({ status: 'kept', erasedAt: 0, instead: positionAt(hour(90)) })
  expect(await listAllFacts(database.db, actor)).toEqual(positionAt(hour(90)))
})

testOnEach('erasing leaves nothing, and tells when it was', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  await signIn(database)
  await POST(send(read))
  expect((await DELETE(ask('DELETE', `?mark=${MARK}`))).status).toBe(204)
  const found = await GET(ask('GET', `?mark=${MARK}`))
  expect(await found.json()).toMatchObject({ erasedAt: hour(100), facts: NO_PROGRESS })
})

testOnEach('facts of one account never reach another, whoever has signed in meanwhile', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  const actor = await signIn(database)
  const answers = [
    await POST(send(read, { mark: 'mark-of-bob' })),
    await GET(ask('GET', '?mark=mark-of-bob')),
    await DELETE(ask('DELETE', '?mark=mark-of-bob')),
    await GET(ask('GET', '', { headers: { cookie: '' } })),
  ]
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409])
  expect(await listAllFacts(database.db, actor)).toEqual(NO_PROGRESS)
})

testOnEach('what no browser of ours sends is refused, and nothing is kept', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  const actor = await signIn(database)
  const text = (body: BodyInit, headers = {}) => POST(ask('POST', '', { body, headers }))
  const whole = JSON.stringify({ mark: MARK, clock: hour(1), facts: read })
  const crowd = someFacts({ reads: Array.from({ length: 501 }, (_, n) => ({ lessonId: `l${n}`, at: 1 })) })
  const statuses = {
    noText: await text(''),
    noJson: await text(whole.slice(1)),
    noUtf8: await text(new Uint8Array([34, 255, 34])),
    form: await text(whole, { 'content-type': 'text/plain' }),
    unknownField: await POST(send({ ...read, ...{ streaks: [] } })),
    missingKind: await text(JSON.stringify({ mark: MARK, clock: 1, facts: {} })),
    noClock: await text(JSON.stringify({ mark: MARK, facts: read })),
    odd: await text('[]'),
    tooMany: await POST(send(crowd)),
    tooLong: await text(`${whole}${' '.repeat(1_000_000)}`),
    tenMegabytes: await text(endless(10_000_000)),
    digests: await GET(ask('GET', `?mark=${MARK}&have=1.2.3`)),
  }
  expect(Object.fromEntries(Object.entries(statuses).map(([name, { status }]) => [name, status]))).toEqual({
    ...{
      noText: 400,
      noJson: 400,
      noUtf8: 400,
      form: 400,
      unknownField: 400,
      missingKind: 400,
      noClock: 400,
      odd: 400,
    },
    ...{ tooMany: 413, tooLong: 413, tenMegabytes: 413, digests: 400 },
  })
  expect(await listAllFacts(database.db, actor)).toEqual(NO_PROGRESS)
})

/** A body that says nothing of its length, and fails the test where it is read to its end. */
function endless(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      left -= 100_000
      if (left < 0) return controller.error(new Error('was read to its end'))
      controller.enqueue(new Uint8Array(100_000).fill(32))
    },
  })
}

testOnEach('only our own pages may ask, and only for somebody who is signed in', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  await signIn(database)
  const foreign = { 'sec-fetch-site': 'cross-site' }
  expect((await POST(ask('POST', '', { headers: foreign, body: '{}' }))).status).toBe(403)
  expect((await GET(ask('GET', `?mark=${MARK}`, { headers: foreign }))).status).toBe(403)
  expect((await DELETE(ask('DELETE', `?mark=${MARK}`, { headers: foreign }))).status).toBe(403)
  vi.mocked(currentUser).mockResolvedValue(undefined)
  expect((await POST(send(read))).status).toBe(401)
  expect((await GET(ask('GET', `?mark=${MARK}`))).status).toBe(401)
  expect((await DELETE(ask('DELETE', `?mark=${MARK}`))).status).toBe(401)
})

testOnEach(
  'without a database the browser hears when to try again, and a fault of ours stays one',
  async (database) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await signIn(database)
    globalThis.drydockDatabase = Promise.reject(new DatabaseGoneError('no answer'))
    const gone = await POST(send(someFacts({ attempts: [sampleAttempt()] })))
    expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '30'])
    vi.mocked(currentUser).mockRejectedValue(new DatabaseGoneError('no session'))
    expect((await GET(ask('GET', `?mark=${MARK}`))).status).toBe(503)
    expect(told.mock.calls).toEqual([['database: no answer'], ['database: no session']])
    told.mockRestore()
    vi.mocked(currentUser).mockRejectedValue(new TypeError('ours'))
    await expect(GET(ask('GET', `?mark=${MARK}`))).rejects.toThrow('ours')
  },
)
