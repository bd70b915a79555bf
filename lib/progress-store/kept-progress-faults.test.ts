import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { everything, openRaw, openTab, read } from './kept-progress.test-support'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** The browser takes what is put and finds no room when it commits. */
function fillDisk(): () => void {
  const { put } = IDBObjectStore.prototype
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given)
    request.addEventListener('success', () => {
      Object.defineProperty(this.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') })
      this.transaction.abort()
    })
    return request
  })
  onTestFinished(() => spy.mockRestore())
  return () => spy.mockRestore()
}

test('a full disk is told, nothing is lost in the tab, and everything is saved once there is room', async () => {
  const tab = await openTab()
  const makeRoom = fillDisk()
  await tab.kept.add(read)
  await tab.kept.drafts.save('quiz:l01', 'half')
  expect(tab.trouble()).toBe('full')
  expect(tab.kept.facts).toEqual(read)
  expect((await tab.kept.drafts.find('quiz:l01'))?.value).toBe('half')
  expect((await openTab()).kept.facts).toEqual(NO_PROGRESS)
  makeRoom()
  await tab.kept.add(someFacts({ attempts: [sampleAttempt()] }))
  expect(tab.trouble()).toBeUndefined()
  expect((await openTab()).kept.facts).toEqual(someFacts({ ...read, attempts: [sampleAttempt()] }))
})

test('the page hears that all is erased before the other tabs do, and nothing where it was refused', async () => {
  const tab = await openTab()
  await tab.kept.add(read)
  tab.heard.length = 0
  const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  onTestFinished(() => clear.mockRestore())
  expect(await tab.kept.erase()).toBe(false)
  expect([tab.heard, tab.kept.facts]).toEqual([[], read])
  clear.mockRestore()
  expect(await tab.kept.erase()).toBe(true)
  expect(tab.heard).toEqual(['erased', 'tell others'])
})

test('the first attempt or tick that is saved is told once, also over several tabs', async () => {
  const tab = await openTab()
  const firsts = () => tab.heard.filter((word) => word === 'first work').length
  await tab.kept.add(read)
  expect(firsts()).toBe(0)
  await tab.kept.add(someFacts({ ticks: everything.ticks }))
  await tab.kept.add(everything)
  expect(firsts()).toBe(1)
  const next = await openTab()
  await next.kept.add(someFacts({ attempts: [sampleAttempt({ id: 'a9' })] }))
  expect(next.heard).toEqual(['tell others'])
})

/** The browser gives the database and fails to read from it. */
function failReading(): () => void {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('', 'UnknownError')
  })
  onTestFinished(() => spy.mockRestore())
  return () => spy.mockRestore()
}

test('a database that cannot be read still takes facts, and what was in it is known again once it can', async () => {
  await (await openTab()).kept.add(read)
  const repair = failReading()
  const tab = await openTab()
  expect(tab.shown.at(-1)).toEqual({ facts: NO_PROGRESS, trouble: 'refused', knowsStored: false })
  const attempts = [sampleAttempt()]
  expect((await tab.kept.add(someFacts({ attempts }))).attempts).toEqual({ added: 1, known: 0 })
  expect(tab.shown.at(-1)).toEqual({ facts: someFacts({ attempts }), trouble: 'refused', knowsStored: false })
  repair()
  await tab.kept.add(someFacts({ ticks: everything.ticks }))
  const all = someFacts({ ...read, attempts, ticks: everything.ticks })
  expect(tab.shown.at(-1)).toEqual({ facts: all, trouble: undefined, knowsStored: true })
  expect((await openTab()).kept.facts).toEqual(all)
})

test('a database that cannot be read can be erased', async () => {
  await (await openTab()).kept.add(read)
  const repair = failReading()
  const tab = await openTab()
  expect(await tab.kept.erase()).toBe(true)
  repair()
  expect((await openTab()).kept.facts).toEqual(NO_PROGRESS)
})

test('where stores are missing nothing rejects: facts count until the tab is closed, and erasing goes on working', async () => {
  const damaged = await openRaw(3, (database) => database.createObjectStore('attempts', { keyPath: 'id' }))
  damaged.close()
  const tab = await openTab()
  expect((await tab.kept.add(read)).reads).toEqual({ added: 1, known: 0 })
  await tab.kept.reread()
  expect((await tab.kept.add(someFacts({ attempts: [sampleAttempt()] }))).attempts).toEqual({ added: 1, known: 0 })
  expect(tab.kept.facts).toEqual(someFacts({ ...read, attempts: [sampleAttempt()] }))
  expect(tab.trouble()).toBe('refused')
  expect(await tab.kept.erase()).toBe(true)
  expect(tab.kept.facts).toEqual(NO_PROGRESS)
})

test('a page that fails to show what it is told spoils nothing that comes after', async () => {
  const tab = await openTab()
  const show = vi.spyOn(tab.shown, 'push').mockImplementationOnce(() => {
    throw new Error('not shown')
  })
  onTestFinished(() => show.mockRestore())
  await expect(tab.kept.reread()).rejects.toThrow('not shown')
  expect((await tab.kept.add(read)).reads).toEqual({ added: 1, known: 0 })
  expect((await openTab()).kept.facts).toEqual(read)
  expect(await tab.kept.erase()).toBe(true)
})
