import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { everything, openRaw, openTab, read } from './kept-progress.test-support'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** The stores as the first schema had them: without drafts. */
function createFirstSchema(database: IDBDatabase): void {
  for (const name of ['attempts', 'reviews', 'placements']) database.createObjectStore(name, { keyPath: 'id' })
  for (const name of ['reads', 'positions']) database.createObjectStore(name, { keyPath: 'lessonId' })
  database.createObjectStore('settings', { keyPath: 'name' })
}

test('what was done is there after the tab was closed', async () => {
  await (await openTab()).kept.add(everything)
  const { kept, shown } = await openTab()
  expect(kept.facts).toEqual(everything)
  expect(shown).toEqual([{ facts: everything, trouble: undefined, knowsStored: true }])
})

test('a fact counts before it is saved, and the others are told after', async () => {
  const tab = await openTab()
  const saving = tab.kept.add(read)
  expect(tab.shown.at(-1)?.facts).toEqual(read)
  expect(tab.told).toBe(0)
  await saving
  expect(tab.told).toBe(1)
})

test('an attempt that is appended twice is there once, and is not told again', async () => {
  const tab = await openTab()
  await Promise.all([tab.kept.add(everything), tab.kept.add(everything)])
  const shown = tab.shown.length
  expect((await tab.kept.add(everything)).attempts).toEqual({ added: 0, known: 1 })
  expect(tab.shown.length).toBe(shown)
  expect((await openTab()).kept.facts).toEqual(everything)
})

test('two tabs that write at once lose nothing, and the later place stays whoever writes last', async () => {
  const [one, two] = await Promise.all([openTab(), openTab()])
  const late = someFacts({ positions: [{ lessonId: 'l01', anchor: 'late', at: hour(9) }] })
  const early = someFacts({ positions: [{ lessonId: 'l01', anchor: 'early', at: hour(2) }] })
  await Promise.all([
    one.kept.add(someFacts({ ...late, attempts: [sampleAttempt({ id: 'a1' })] })),
    two.kept.add(someFacts({ ...early, attempts: [sampleAttempt({ id: 'a2' })] })),
  ])
  await Promise.all([one.kept.reread(), two.kept.reread()])
  expect(one.kept.facts.positions).toEqual(late.positions)
  expect(one.kept.facts.attempts.map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(two.kept.facts).toEqual(one.kept.facts)
})

test('an import is one transaction, and one fact that cannot be stored keeps out all of them', async () => {
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
  onTestFinished(() => transactions.mockRestore())
  const tab = await openTab()
  transactions.mockClear()
  await tab.kept.add(everything)
  expect(transactions).toHaveBeenCalledTimes(1)
  // A browser cannot copy a proxy.
  const unstorable = new Proxy(sampleAttempt({ id: 'unstorable' }), {})
  await tab.kept.add(someFacts({ attempts: [sampleAttempt({ id: 'a0' }), unstorable], reads: read.reads }))
  expect(tab.trouble()).toBe('refused')
  expect((await openTab()).kept.facts).toEqual(everything)
})

test('a database of the first schema keeps its facts and learns to keep drafts and ticks', async () => {
  const old = await openRaw(1, createFirstSchema)
  old
    .transaction('reads', 'readwrite')
    .objectStore('reads')
    .put({ lessonId: 'l01', at: hour(1) })
  old.close()
  const { kept, trouble } = await openTab()
  expect(kept.facts).toEqual(read)
  await kept.drafts.save('quiz:l01', { seed: 7 })
  await kept.add(someFacts({ ticks: everything.ticks }))
  expect((await (await openTab()).kept.drafts.find('quiz:l01'))?.value).toEqual({ seed: 7 })
  expect((await openTab()).kept.facts).toEqual({ ...read, ticks: everything.ticks })
  expect(trouble()).toBeUndefined()
})

test('a tab of an older release makes way for a newer one, and says that it must be reloaded', async () => {
  const tab = await openTab()
  await tab.kept.add(read)
  const newer = await openRaw(99)
  expect(tab.trouble()).toBe('outdated')
  await tab.kept.add(everything)
  expect(tab.kept.facts).toEqual(everything)
  expect(await tab.kept.erase()).toBe(false)
  expect(tab.kept.facts).toEqual(everything)
  newer.close()
})

test('a database of a newer release is left as it is', async () => {
  const newer = await openRaw(99, (database) => database.createObjectStore('streaks'))
  newer.close()
  const { kept, trouble, shown } = await openTab()
  expect(trouble()).toBe('outdated')
  await kept.add(read)
  expect(shown.at(-1)).toEqual({ facts: read, trouble: 'outdated', knowsStored: false })
  const untouched = await openRaw()
  expect([untouched.version, [...untouched.objectStoreNames]]).toEqual([99, ['streaks']])
})

test('while a tab of an older release holds the database, facts wait in memory and are saved once it lets go', async () => {
  const old = await openRaw(1, createFirstSchema)
  const tab = await openTab()
  expect(tab.trouble()).toBe('waiting')
  await tab.kept.add(read)
  expect(tab.told).toBe(0)
  old.close()
  await vi.waitFor(() => expect(tab.told).toBe(1))
  expect(tab.trouble()).toBeUndefined()
  expect((await openTab()).kept.facts).toEqual(read)
})

test.for([
  ['is missing', undefined],
  [
    'throws',
    {
      open: () => {
        throw new DOMException('', 'SecurityError')
      },
    },
  ],
])('where IndexedDB %s, everything works until the tab is closed', async ([, factory]) => {
  vi.stubGlobal('indexedDB', factory)
  const { kept, shown } = await openTab()
  expect(await kept.add(everything)).toMatchObject({ attempts: { added: 1, known: 0 } })
  await kept.drafts.save('quiz:l01', 'half')
  await kept.reread()
  expect(shown.at(-1)).toEqual({ facts: everything, trouble: 'refused', knowsStored: false })
  expect((await kept.drafts.find('quiz:l01'))?.value).toBe('half')
  expect(await kept.erase()).toBe(true)
  expect([kept.facts, await kept.drafts.list()]).toEqual([NO_PROGRESS, []])
})

test('erasing takes away facts and drafts, here, in other tabs and on disk', async () => {
  const [here, there] = await Promise.all([openTab(), openTab()])
  await here.kept.add(everything)
  await here.kept.drafts.save('quiz:l01', 'half')
  await there.kept.reread()
  expect(await here.kept.erase()).toBe(true)
  await there.kept.reread()
  expect([here.kept.facts, there.kept.facts]).toEqual([NO_PROGRESS, NO_PROGRESS])
  const { kept, shown } = await openTab()
  expect([kept.facts, await kept.drafts.list()]).toEqual([NO_PROGRESS, []])
  expect(shown.at(-1)?.knowsStored).toBe(true)
})

test('a draft is replaced, listed with its time, seen by other tabs and dropped', async () => {
  const [{ kept: here }, { kept: there }] = await Promise.all([openTab(), openTab()])
  await here.drafts.save('quiz:l01', { answers: 1 })
  await here.drafts.save('quiz:l01', { answers: 2 })
  expect(await there.drafts.list()).toEqual([{ key: 'quiz:l01', savedAt: hour(0), value: { answers: 2 } }])
  await there.drafts.drop('quiz:l01')
  expect(await here.drafts.find('quiz:l01')).toBeUndefined()
})
