import { afterEach, expect, test, vi } from 'vitest'
import { MARK_COOKIE } from '@/lib/progress/account-mark'
import { forgetDue, loadDue } from './load-due'

afterEach(() => {
  forgetDue()
  vi.unstubAllGlobals()
})

test('what is due is asked for once a minute, and anew after something was handed in', async () => {
  vi.stubGlobal('document', { cookie: `${MARK_COOKIE}=abcdefghijklmnop` })
  let count = 3
  const ask = vi.fn(async () => Response.json({ count: count--, quizzes: [] }))
  vi.stubGlobal('fetch', ask)
  expect([await loadDue(), await loadDue()]).toMatchObject([{ count: 3 }, { count: 3 }])
  forgetDue()
  expect([await loadDue(), await loadDue()]).toMatchObject([{ count: 2 }, { count: 2 }])
  expect(ask.mock.calls).toEqual([['/api/classes/due'], ['/api/classes/due']])
})

test('whoever has no account asks nothing', async () => {
  vi.stubGlobal('document', { cookie: '' })
  vi.stubGlobal('fetch', () => expect.fail('asked'))
  expect(await loadDue()).toBeUndefined()
})
