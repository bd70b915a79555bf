import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { FakePage } from '@/tests/support/fake-page'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'

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

test('nothing is known, and nothing is loaded, until somebody needs it', async () => {
  const store = await openTab()
  store.follow(() => undefined)
  expect([store.getSnapshot(), store.getTrouble(), store.getSetting('review-paused')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(await indexedDB.databases()).toEqual([])
})

test('whoever subscribes is given the facts, the same object until they change', async () => {
  const before = await openTab()
  await before.markRead('l01', hour(1))
  const store = await openTab()
  let calls = 0
  const stop = store.subscribe(() => {
    calls += 1
  })
  await vi.waitFor(() => expect(store.getSnapshot()).toEqual(someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] })))
  expect(store.getSnapshot()).toBe(store.getSnapshot())
  const before2 = calls
  stop()
  await store.markRead('l02', hour(2))
  expect(calls).toBe(before2)
})

test('each kind of fact is appended under its name', async () => {
  const store = await openTab()
  const review = { id: 'r1', questionId: 'q1', skills: [], verdict: 'right', rating: 3, at: hour(1) } as const
  const placement = { id: 'p1', at: hour(1), answers: [], knownModules: ['m1'] }
  const tick = { checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(1) }
  await store.appendAttempt(sampleAttempt())
  await store.appendReview(review)
  await store.appendPlacement(placement)
  await store.markRead('l01', hour(1))
  await store.savePosition(position, words)
  await store.setSetting('review-paused', true, hour(1))
  await store.setTick(tick)
  expect(store.getSnapshot()).toEqual({
    attempts: [sampleAttempt()],
    reviews: [review],
    placements: [placement],
    reads: [{ lessonId: 'l01', at: hour(1) }],
    positions: [position],
    settings: [{ name: 'review-paused', value: true, at: hour(1) }],
    ticks: [tick],
  })
  expect([store.getSetting('review-paused'), store.getSetting('ask-confidence')]).toEqual([true, false])
})

test('the next page can show what is read and where the reader was before it loads anything', async () => {
  const store = await openTab()
  const saving = store.savePosition(position, words)
  expect(mirrored()).toMatchObject({ place: { ...words, ...position } })
  await saving
  await store.appendAttempt(sampleAttempt())
  expect(mirrored()).toEqual({
    read: ['l01'],
    best: { l01: [7, 8] },
    known: [],
    ticks: [],
    place: { ...words, ...position },
  })
})

test('an item that was ticked and then unticked is not ticked, in this tab and for the next page', async () => {
  const store = await openTab()
  const tick = { checklistId: 'l19-phase-1', item: 'small' }
  await store.setTick({ ...tick, ticked: true, at: hour(1) })
  expect(mirrored()).toMatchObject({ ticks: ['l19-phase-1/small'] })
  await store.setTick({ ...tick, ticked: false, at: hour(2) })
  expect(mirrored()).toMatchObject({ ticks: [] })
  expect(store.getSnapshot()?.ticks).toEqual([{ ...tick, ticked: false, at: hour(2) }])
})

test('after a clock that ran ahead, settings, ticks and places can be changed at once', async () => {
  const ahead = hour(9000)
  const tick = { checklistId: 'l19-phase-1', item: 'small', ticked: true }
  const before = await openTab()
  await before.setSetting('review-paused', true, ahead)
  await before.setTick({ ...tick, at: ahead })
  await before.savePosition({ ...position, at: ahead }, words)
  const store = await openTab()
  await store.setSetting('review-paused', false, hour(1))
  await store.setTick({ ...tick, ticked: false, at: hour(1) })
  await store.savePosition({ ...position, lessonId: 'l02', at: hour(1) }, words)
  expect(store.getSnapshot()?.settings).toEqual([{ name: 'review-paused', value: false, at: ahead + 1 }])
  expect(store.getSnapshot()?.ticks).toEqual([{ ...tick, ticked: false, at: ahead + 1 }])
  expect(store.getSnapshot()?.positions.at(-1)).toEqual({ ...position, lessonId: 'l02', at: ahead + 1 })
  expect(mirrored()).toMatchObject({ ticks: [], place: { lessonId: 'l02', at: ahead + 1 } })
})

test('two changes within one millisecond end as the second', async () => {
  const store = await openTab()
  await Promise.all([true, false, true, false].map((value) => store.setSetting('ask-confidence', value, hour(1))))
  expect(store.getSetting('ask-confidence')).toBe(false)
})

test('the first place of a page is written once, as it was', async () => {
  const store = await openTab()
  await store.savePosition(position, words)
  expect(store.getSnapshot()?.positions).toEqual([position])
})

test('what one tab writes the other shows, and what it erases is gone there too', async () => {
  const one = await openTab()
  const two = await openTab()
  await two.markRead('l02', hour(2))
  await one.appendAttempt(sampleAttempt())
  await vi.waitFor(() => expect(two.getSnapshot()?.attempts).toEqual([sampleAttempt()]))
  await one.savePosition(position, words)
  expect(await two.eraseAll()).toBe(true)
  await vi.waitFor(() => expect(one.getSnapshot()).toEqual(someFacts({})))
  expect(mirrored()).toEqual({ read: [], best: {}, known: [], ticks: [] })
})

test('facts of a file are merged, and the report says what they brought', async () => {
  const store = await openTab()
  await store.appendAttempt(sampleAttempt({ id: 'a1' }))
  const report = await store.importFacts(
    someFacts({ attempts: [sampleAttempt({ id: 'a1' }), sampleAttempt({ id: 'a2' })] }),
  )
  expect(report?.attempts).toEqual({ added: 1, known: 1 })
  expect((await openTab()).getSnapshot()).toBeUndefined()
})

test('a draft comes back as it was saved', async () => {
  const store = await openTab()
  await store.saveDraft('quiz:l01', { answers: { q1: ['docker run'] } })
  expect(await (await openTab()).readDraft('quiz:l01')).toEqual({ answers: { q1: ['docker run'] } })
  expect((await store.listDrafts()).map(({ key }) => key)).toEqual(['quiz:l01'])
  await store.dropDraft('quiz:l01')
  expect(await store.readDraft('quiz:l01')).toBeUndefined()
})

test('where nothing is kept the reason is told, and the tab goes on', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const store = await openTab()
  await store.markRead('l01', hour(1))
  expect([store.getTrouble(), store.getSnapshot()?.reads]).toEqual(['refused', [{ lessonId: 'l01', at: hour(1) }]])
  expect(mirrored()).toMatchObject({ read: ['l01'] })
})

test('facts that came while the script did not arrive go with the next', async () => {
  const store = await openTab()
  vi.doMock('./start-keeping', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  await store.markRead('l01', hour(1))
  expect([store.getTrouble(), await store.importFacts(someFacts({})), await store.eraseAll()]).toEqual([
    'missing',
    undefined,
    false,
  ])
  vi.doUnmock('./start-keeping')
  await store.markRead('l02', hour(2))
  expect(store.getSnapshot()?.reads.map(({ lessonId }) => lessonId)).toEqual(['l01', 'l02'])
  expect(store.getTrouble()).toBeUndefined()
})
