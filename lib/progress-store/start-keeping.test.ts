import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { FakePage } from '@/tests/support/fake-page'
import { hour, sampleAttempt } from '@/tests/support/progress-facts'

let page: FakePage

beforeEach(() => {
  page = new FakePage()
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** Each tab runs its own copy of the code, over one database and one `localStorage`. */
async function openTab() {
  vi.resetModules()
  return (await import('./progress-store')).progressStore
}

const words = { path: '/learn/why/works', title: 'It works on my machine' }
const position = { lessonId: 'l01', anchor: 'the-fix', at: hour(1) }

function mirrored(): unknown {
  return JSON.parse(page.stored.get('drydock.progress') ?? 'null')
}

test('a place that a closing page could only mirror becomes a fact with the next page', async () => {
  page.stored.set('drydock.progress', JSON.stringify({ place: { ...words, ...position } }))
  const store = await openTab()
  await store.readDraft('any')
  expect(store.getSnapshot()?.positions).toEqual([position])
})

test('an answer that a closing page could only mirror becomes a fact with the next page, once', async () => {
  const review = { id: 'r1', questionId: 'q1', skills: [], verdict: 'right', rating: 3, at: hour(1) } as const
  const store = await openTab()
  store.leaveReview(review)
  expect(mirrored()).toMatchObject({ left: review })
  const next = await openTab()
  await next.readDraft('any')
  expect(next.getSnapshot()?.reviews).toEqual([review])
  expect(mirrored()).not.toHaveProperty('left')
  await store.appendReview({ ...review, rating: 4, at: hour(2) })
  expect(store.getSnapshot()?.reviews).toEqual([review])
})

test('a damaged place in the mirror does not keep anything else from being saved', async () => {
  page.stored.set('drydock.progress', JSON.stringify({ place: { path: '/learn', title: 'x' } }))
  await (await openTab()).markRead('l01', hour(1))
  const store = await openTab()
  await store.readDraft('any')
  expect([store.getTrouble(), store.getSnapshot()?.reads]).toEqual([undefined, [{ lessonId: 'l01', at: hour(1) }]])
})

test.for([
  ['is missing', undefined],
  [
    'is refused',
    class {
      constructor() {
        throw new DOMException('', 'SecurityError')
      }
    },
  ],
])('where BroadcastChannel %s, facts are kept and other tabs are just not told', async ([, channel]) => {
  vi.stubGlobal('BroadcastChannel', channel)
  await (await openTab()).markRead('l01', hour(1))
  const store = await openTab()
  await store.markRead('l02', hour(2))
  expect([store.getTrouble(), store.getSnapshot()?.reads.map(({ lessonId }) => lessonId)]).toEqual([
    undefined,
    ['l01', 'l02'],
  ])
})

test('the browser is asked to keep what is here with the first attempt', async () => {
  const persist = vi.fn(async () => true)
  vi.stubGlobal('navigator', { storage: { persist } })
  const store = await openTab()
  await store.markRead('l01', hour(1))
  expect(persist).not.toHaveBeenCalled()
  await store.appendAttempt(sampleAttempt())
  await store.appendAttempt(sampleAttempt({ id: 'a2' }))
  expect(persist).toHaveBeenCalledTimes(1)
})

test('where the browser refuses to erase, the next page still shows what is there', async () => {
  const store = await openTab()
  await store.markRead('l01', hour(1))
  await store.savePosition(position, words)
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  onTestFinished(() => clear.mockRestore())
  expect(await store.eraseAll()).toBe(false)
  expect(mirrored()).toMatchObject({ read: ['l01'], place: { ...words, ...position } })
})
