import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { NOW, nothing, openWorld, pass, read, settle, words } from './account.test-support'

test('when the session ends facts wait, and go on their way once the same account signs in again', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.fault = 401
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  await pass(600_000)
  expect(tab.getAccount()).toMatchObject({ waiting: { ...nothing, reads: 1 }, trouble: 'signed-out' })
  expect(server.asked.filter((what) => what === 'POST 1').length).toBe(1)
  server.fault = undefined
  tab.subscribe(() => undefined)
  await vi.waitFor(() => expect(server.factsOf('ada')).toEqual(read('l01')))
  await settle()
  expect(tab.getAccount()).toMatchObject({ waiting: nothing, trouble: undefined })
})

test('what a restored backup has lost is sent again', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  await tab.appendAttempt(sampleAttempt())
  await pass(4_000)
  server.accounts.set('ada', { facts: read('l01'), erasedAt: 0 })
  await pass(61_000)
  const next = await browser.openTab()
  await settle()
  expect(server.factsOf('ada')).toEqual(next.getSnapshot())
  expect(next.getSnapshot()?.attempts).toEqual([sampleAttempt()])
})

test('times that the account has set right are right here too, and the next place is not after them', async () => {
  const { server, openBrowser } = openWorld()
  const ahead = NOW + 1e11
  const align = <Fact extends { at: number }>(fact: Fact) => (fact.at === ahead ? { ...fact, at: NOW } : fact)
  server.align = (facts) => ({
    ...facts,
    positions: facts.positions.map(align),
    settings: facts.settings.map(align),
  })
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.savePosition({ lessonId: 'l01', anchor: 'fix', at: ahead }, words)
  await tab.setSetting('review-paused', true, ahead)
  await pass(4_000)
  const corrected = someFacts({
    positions: [{ lessonId: 'l01', anchor: 'fix', at: NOW }],
    settings: [{ name: 'review-paused', value: true, at: NOW }],
  })
  expect([tab.getSnapshot(), server.factsOf('ada')]).toEqual([corrected, corrected])
  expect(browser.mirror).toMatchObject({ place: { anchor: 'fix', at: NOW } })
  await tab.savePosition({ lessonId: 'l01', anchor: 'quiz', at: NOW + 5_000 }, words)
  await pass(30_000)
  expect(server.factsOf('ada').positions).toEqual([{ lessonId: 'l01', anchor: 'quiz', at: NOW + 5_000 }])
})

test('in a browser without a database the account keeps what the browser cannot', async () => {
  const { server, openBrowser } = openWorld()
  server.give('ada', read('l01'))
  const browser = openBrowser()
  browser.refuseDatabase()
  browser.signIn('ada')
  const tab = await browser.openTab()
  expect(tab.getSnapshot()).toEqual(read('l01'))
  await tab.markRead('l02', hour(1))
  await settle()
  expect(tab.getAccount()?.waiting).toEqual({ ...nothing, reads: 1 })
  await pass(4_000)
  expect([server.factsOf('ada'), tab.getAccount()?.waiting]).toEqual([read('l01', 'l02'), nothing])
  expect(server.asked).toEqual(['GET', 'POST 1'])
  expect(await tab.leaveAccount('when-sent')).toBe(0)
  expect(tab.getSnapshot()).toEqual(NO_PROGRESS)
  const next = await browser.openTab()
  expect(next.getSnapshot()).toEqual(read('l01', 'l02'))
  expect(await next.eraseAll()).toBe(true)
  expect([next.getSnapshot(), server.factsOf('ada')]).toEqual([NO_PROGRESS, NO_PROGRESS])
})

test('where the disk is full, what cannot be stored is in the account, and comes from there with the next page', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  onTestFinished(() => put.mockRestore())
  await tab.markRead('l01', hour(1))
  await settle()
  expect([tab.getTrouble(), tab.getAccount()?.waiting.reads]).toEqual(['full', 1])
  await pass(4_000)
  expect([server.factsOf('ada'), tab.getAccount()?.waiting]).toEqual([read('l01'), nothing])
  put.mockRestore()
  await pass(61_000)
  expect((await browser.openTab()).getSnapshot()).toEqual(read('l01'))
})

test('facts from before there were accounts are sent with the first one', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  await browser.openTab()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('drydock').onsuccess = resolve
  })
  const old = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('drydock', 3)
    request.onupgradeneeded = () => {
      for (const name of ['attempts', 'reviews', 'placements'])
        request.result.createObjectStore(name, { keyPath: 'id' })
      for (const name of ['reads', 'positions']) request.result.createObjectStore(name, { keyPath: 'lessonId' })
      request.result.createObjectStore('settings', { keyPath: 'name' })
      request.result.createObjectStore('drafts', { keyPath: 'key' })
      request.result.createObjectStore('ticks', { keyPath: ['checklistId', 'item'] })
    }
    request.onsuccess = () => resolve(request.result)
  })
  const tick = { checklistId: 'l19-phase-1', item: 'small', ticked: true, at: hour(1) }
  const writing = old.transaction(['reads', 'ticks'], 'readwrite')
  writing.objectStore('reads').put(read('l01').reads[0])
  writing.objectStore('ticks').put(tick)
  await new Promise((resolve) => {
    writing.oncomplete = resolve
  })
  old.close()
  browser.signIn('ada')
  await browser.openTab()
  expect(server.factsOf('ada')).toEqual({ ...read('l01'), ticks: [tick] })
})
