import { afterEach, expect, vi } from 'vitest'
import { makePasswordLink } from '@/app/(teach)/teach/[class]/roster/actions'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { addPassword, listPasswordLinks, makeCast } from '@/tests/support/school'
import { currentUser } from './current-user'

vi.mock('./current-user', () => ({ currentUser: vi.fn() }))

afterEach(() => {
  vi.unstubAllEnvs()
  globalThis.drydockDatabase = undefined
})

testOnEach('where links go out by mail no instructor makes one, also past the page', async (database) => {
  globalThis.drydockDatabase = Promise.resolve(database)
  const { classId, owner, learner, stranger } = await makeCast(database.db)
  await addPassword(database.db, learner)
  const send = (who: { userId: string }) => {
    vi.mocked(currentUser).mockResolvedValue({ id: who.userId, name: 'X', email: 'x@example.org' })
    return ask(headersOf(''), () => makePasswordLink(FRESH, toForm({ classId, userId: learner.userId })))
  }
  vi.stubEnv('SMTP_URL', 'smtp://mail.example.org')
  expect(await send(owner)).toMatchObject({
    state: { reason: expect.stringMatching(/^Here they get such a link by mail/) },
  })
  expect(await send(stranger)).toEqual({ kind: 'not-found' })
  expect(await listPasswordLinks(database.db, learner)).toEqual([])
  vi.stubEnv('SMTP_URL', '')
  expect(await send(owner)).toMatchObject({ state: { status: 'done' } })
})
