import { randomUUID } from 'node:crypto'
import { afterEach, expect, vi } from 'vitest'
import { signIn, signInWithCode } from '@/app/(account)/account/actions'
import { join, joinWithoutEmail } from '@/app/(teach)/join/actions'
import { type FormState, FRESH } from '@/lib/forms/form-state'
import { ask, headersOf, type Told } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { makeClass } from '@/tests/support/school'
import { auth } from './auth'
import { tryToGetIn } from './limits'

const JOIN_CODE = 'BKDM4RTX'

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

function from(address: string): Headers {
  const headers = headersOf('')
  headers.set('x-forwarded-for', address)
  return headers
}

type Action = (before: FormState, form: FormData) => Promise<FormState>

const send = (address: string, action: Action, fields: Record<string, string>) =>
  ask(from(address), () => action(FRESH, toForm(fields)))

const IN: Told = { kind: 'page', path: '/classes' }
const codeOf = (told: Told) =>
  told.kind === 'state' && told.state.status === 'done' ? told.state.shownOnce : undefined
const reasonOf = (told: Told) => (told.kind === 'state' && told.state.status === 'refused' ? told.state.reason : '')

testOnEach(
  'at an address where one more mistake is too many, everybody still joins and signs in, until it is made',
  async (database) => {
    vi.stubEnv('AUTH_SECRET', 'q7Zp2LxV9sKd4MfT6bNw1RyC8gHj3UeA')
    globalThis.drydockDatabase = Promise.resolve(database)
    const classId = await makeClass(database.db)
    await database.db.updateTable('class').set({ joinCode: JOIN_CODE }).where('id', '=', classId).execute()
    const password = 'correct horse battery'
    const ada = { email: `${randomUUID()}@example.org`, password }
    await (await auth()).api.signUpEmail({ body: { name: 'Ada', ...ada } })
    const hall = '192.0.2.1'
    for (let mistakes = 0; mistakes < 499; mistakes++) await tryToGetIn({ headers: from(hall) }, async () => undefined)

    const codes: string[] = []
    for (const displayName of ['Bea', 'Cleo', 'Dan']) {
      const told = await send(hall, joinWithoutEmail, { formId: randomUUID(), joinCode: JOIN_CODE, displayName })
      codes.push(codeOf(told) ?? '')
    }
    for (const returnCode of codes) expect(await send(hall, signInWithCode, { returnCode })).toEqual(IN)
    for (const _ of codes) expect(await send(hall, signIn, ada)).toEqual(IN)

    const [returnCode = ''] = codes
    expect(reasonOf(await send(hall, signInWithCode, { returnCode: 'wrong' }))).toMatch(/^There is no such code/)
    const stopped = [await send(hall, signInWithCode, { returnCode }), await send(hall, signIn, ada)]
    expect(stopped.map(reasonOf)).toEqual(Array(2).fill(expect.stringMatching(/^Too many tries from where you are/)))
    expect(await send('192.0.2.3', signInWithCode, { returnCode })).toEqual(IN)
  },
  { dialects: ['sqlite'] },
)

testOnEach(
  'codes of classes that are sent past the page that asks for them are counted too',
  async (database) => {
    globalThis.drydockDatabase = Promise.resolve(database)
    const guess = { formId: randomUUID(), joinCode: 'BCDF-GHJK', displayName: 'Eve' }
    const tell = async () => reasonOf(await send('192.0.2.2', joinWithoutEmail, guess))
    for (let tries = 0; tries < 200; tries++) expect(await tell()).toMatch(/^No class has this code/)
    expect(await tell()).toMatch(/^From where you are, many codes were tried/)
    expect(await send('192.0.2.2', join, guess)).toMatchObject({ state: { status: 'refused' } })
  },
  { dialects: ['sqlite'] },
)
