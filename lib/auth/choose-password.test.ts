import { afterEach, expect, vi } from 'vitest'
import { choosePassword } from '@/app/(account)/account/actions'
import { FRESH } from '@/lib/forms/form-state'
import { ask, headersOf } from '@/tests/support/access-request'
import { toForm } from '@/tests/support/access-table'
import { testOnEach } from '@/tests/support/databases'
import { failOn } from '@/tests/support/failing-writes'
import { auth } from './auth'
import { withPassword } from './oidc.test-support'
import { makeResetToken } from './reset-token'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  globalThis.drydockDatabase = undefined
})

testOnEach(
  'a database that goes while a new password is written may have used up the link, and it says so',
  async (database) => {
    vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    globalThis.drydockDatabase = Promise.resolve(database)
    const { userId } = await withPassword(await auth(), 'ada@example.org')
    const token = await makeResetToken(database.db, { userId, now: Date.now() })
    const form = toForm({ password: 'another long phrase', token })
    globalThis.drydockDatabase = Promise.resolve(failOn(database, 'account'))
    expect(await ask(headersOf(''), () => choosePassword(FRESH, form))).toMatchObject({
      kind: 'state',
      state: { status: 'refused', isTemporary: true, reason: expect.stringContaining('ask for another link') },
    })
  },
)
