import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askAgainMs, watchVersion } from './watch-version'

class FakeDocument extends EventTarget {
  visibilityState = 'visible'

  show(state: 'visible' | 'hidden') {
    this.visibilityState = state
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

let page: FakeDocument
let said: string[]
/** What the server answers; undefined for none. */
let status: number | undefined
let asked: { address: string; headers: unknown }[]

beforeEach(() => {
  vi.useFakeTimers()
  page = new FakeDocument()
  said = []
  asked = []
  status = 304
  vi.stubGlobal('document', page)
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: unknown }) => {
    asked.push({ address, headers })
    if (status === undefined) throw new TypeError('no network')
    return { status }
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watch = () =>
  watchVersion({
    address: '/version',
    version: 'a-1',
    onChange: () => said.push('changed'),
    onAnswer: (isAnswered) => said.push(isAnswered ? 'answered' : 'silent'),
  })

test('it asks every five seconds, and says when there is something new', async () => {
  watch()
  await vi.advanceTimersByTimeAsync(4_999)
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(5_001)
  expect(asked).toEqual(Array(2).fill({ address: '/version', headers: { 'if-none-match': '"a-1"' } }))
  status = 200
  await vi.advanceTimersByTimeAsync(5_000)
  expect(said).toEqual(['answered', 'answered', 'answered', 'changed'])
})

test('a class that is gone is something new, too', async () => {
  status = 404
  watch()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(said).toEqual(['answered', 'changed'])
})

test('nobody asks while the page is not seen; once it is seen again, at once', async () => {
  watch()
  page.show('hidden')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(0)
  page.show('visible')
  await vi.advanceTimersByTimeAsync(0)
  expect(asked).toHaveLength(1)
})

test('while nobody answers it asks less and less often, then as before', async () => {
  expect([0, 1, 2, 3, 4, 5, 50].map(askAgainMs)).toEqual([5_000, 10_000, 20_000, 40_000, 80_000, 120_000, 120_000])
  watch()
  status = undefined
  await vi.advanceTimersByTimeAsync(5_000)
  status = 503
  await vi.advanceTimersByTimeAsync(10_000)
  expect([asked.length, said]).toEqual([2, ['silent', 'silent']])
  status = 304
  await vi.advanceTimersByTimeAsync(19_999)
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(5_001)
  expect([asked.length, said]).toEqual([4, ['silent', 'silent', 'answered', 'answered']])
})

test('once ended it neither asks nor says anything', async () => {
  const end = watch()
  end()
  page.show('visible')
  await vi.advanceTimersByTimeAsync(60_000)
  expect([asked, said]).toEqual([[], []])
})
