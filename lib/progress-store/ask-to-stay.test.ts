import { afterEach, expect, test, vi } from 'vitest'
import { askToStay } from './ask-to-stay'

afterEach(() => vi.unstubAllGlobals())

test('the browser is asked once for each call', async () => {
  const persist = vi.fn(async () => true)
  vi.stubGlobal('navigator', { storage: { persist } })
  await askToStay()
  expect(persist).toHaveBeenCalledTimes(1)
})

test('a browser that cannot be asked, throws or refuses does no harm', async () => {
  const throwing = () => {
    throw new DOMException('', 'SecurityError')
  }
  const rejecting = () => Promise.reject(new TypeError('opaque origin'))
  for (const storage of [undefined, {}, { persist: throwing }, { persist: rejecting }]) {
    vi.stubGlobal('navigator', { storage })
    expect(await askToStay()).toBeUndefined()
  }
  vi.stubGlobal('navigator', undefined)
  expect(await askToStay()).toBeUndefined()
})
