import 'fake-indexeddb/auto'
import { expect, onTestFinished, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { countFacts } from '@/lib/progress/sync'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { NOW, openWorld, pass, settle } from './account.test-support'

const nothing = countFacts(NO_PROGRESS)
const read = (...lessonIds: string[]) =>
  mergeProgress(someFacts({ reads: lessonIds.map((lessonId) => ({ lessonId, at: hour(1) })) }), NO_PROGRESS)
const words = { path: '/learn/why/works', title: 'It works on my machine' }

test('nothing of one account reaches another, and what could not be sent waits for its own', async () => {
  const { server, openBrowser } = openWorld()
  server.give('bob', read('l09'))
  const browser = openBrowser()
  browser.signIn('ada')
  const ada = await browser.openTab()
  await ada.markRead('l01', hour(1))
  await ada.savePosition({ lessonId: 'l01', anchor: 'fix', at: hour(1) }, words)
  await pass(30_000)
  server.fault = 503
  await ada.markRead('l02', hour(1))
  await ada.saveDraft('quiz:l02', 'half')
  await pass(4_000)
  server.fault = undefined
  browser.signIn('bob')
  const bob = await browser.openTab()
  expect([bob.getSnapshot(), server.factsOf('bob')]).toEqual([read('l09'), read('l09')])
  expect([await bob.listDrafts(), await bob.countAside()]).toEqual([[], 1])
  expect(browser.mirror).toEqual({ read: ['l09'], best: {}, known: [], ticks: [] })
  expect(server.factsOf('ada').reads).toEqual(read('l01').reads)
  await bob.markRead('l03', hour(1))
  await pass(4_000)
  browser.signIn('ada')
  const again = await browser.openTab()
  expect(again.getSnapshot()).toEqual(server.factsOf('ada'))
  expect(server.factsOf('ada').reads).toEqual(read('l01', 'l02').reads)
  expect(server.factsOf('bob')).toEqual(read('l03', 'l09'))
  expect([await again.readDraft('quiz:l02'), await again.countAside()]).toEqual(['half', 0])
})

test('a page that is still open when somebody else signs in sends nothing of the one into the other', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  browser.signIn('bob')
  await pass(4_000)
  await vi.waitFor(() => expect(tab.getSnapshot()).toEqual(NO_PROGRESS))
  expect([server.factsOf('ada'), server.factsOf('bob')]).toEqual([NO_PROGRESS, NO_PROGRESS])
  await tab.markRead('l02', hour(1))
  await pass(4_000)
  expect([server.factsOf('bob'), tab.getSnapshot()]).toEqual([read('l02'), read('l02')])
  browser.signIn('ada')
  await browser.openTab()
  expect(server.factsOf('ada')).toEqual(read('l01'))
})

test('what the server takes for somebody else’s is not taken for sent', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.fault = 409
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  expect(tab.getAccount()?.waiting).toEqual({ ...nothing, reads: 1 })
  server.fault = undefined
  await browser.openTab()
  expect(server.factsOf('ada')).toEqual(read('l01'))
})

test('leaving sends what waits, and then nothing of the account stays in the browser', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.savePosition({ lessonId: 'l01', anchor: 'fix', at: hour(1) }, words)
  await tab.markRead('l01', hour(1))
  expect(await tab.leaveAccount('when-sent')).toBe(0)
  expect(server.factsOf('ada').reads).toEqual(read('l01').reads)
  expect([tab.getSnapshot(), tab.getAccount(), await tab.countAside()]).toEqual([NO_PROGRESS, undefined, 0])
  expect(browser.mirror).toEqual({ read: [], best: {}, known: [], ticks: [] })
  // The way to the server is still going on.
  browser.turn('hidden')
  browser.turn('visible')
  await pass(120_000)
  expect(tab.getSnapshot()).toEqual(NO_PROGRESS)
  browser.signIn(undefined)
  const next = await browser.openTab()
  await next.markRead('l02', hour(1))
  expect([next.getSnapshot(), next.getAccount()]).toEqual([read('l02'), undefined])
})

test('where something cannot be sent, leaving takes nothing away, unless it is set aside until the account is back', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  server.fault = 'offline'
  await tab.markRead('l02', hour(1))
  await tab.saveDraft('quiz:l03', 'half')
  expect(await tab.leaveAccount('when-sent')).toBe(1)
  expect([tab.getSnapshot(), tab.getAccount()?.waiting.reads]).toEqual([read('l01', 'l02'), 1])
  expect(await tab.leaveAccount('set-aside')).toBe(0)
  expect([tab.getSnapshot(), await tab.listDrafts(), await tab.countAside()]).toEqual([NO_PROGRESS, [], 1])
  server.fault = undefined
  browser.signIn(undefined)
  await (await browser.openTab()).markRead('l07', hour(1))
  browser.signIn('ada')
  const back = await browser.openTab()
  expect([back.getSnapshot(), server.factsOf('ada')]).toEqual([read('l01', 'l02', 'l07'), read('l01', 'l02', 'l07')])
  expect([await back.readDraft('quiz:l03'), await back.countAside()]).toEqual(['half', 0])
})

test('an account that is deleted leaves nothing in the browser', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.fault = 'offline'
  await tab.markRead('l01', hour(1))
  await tab.saveDraft('quiz:l03', 'half')
  expect(await tab.leaveAccount('erase')).toBe(0)
  expect([tab.getSnapshot(), await tab.listDrafts(), await tab.countAside()]).toEqual([NO_PROGRESS, [], 0])
  // It makes no difference whether the cookie is there still.
  server.fault = undefined
  browser.signIn('bob')
  const other = await browser.openTab()
  await other.markRead('l02', hour(1))
  browser.signIn(undefined)
  await (await browser.openTab()).leaveAccount('erase')
  expect((await browser.openTab()).getSnapshot()).toEqual(NO_PROGRESS)
})

test('erasing reaches the account and every browser that has its facts from there, but not what waits in them', async () => {
  const { server, openBrowser } = openWorld()
  const [phone, laptop] = [openBrowser(), openBrowser()]
  phone.signIn('ada')
  laptop.signIn('ada')
  await (await phone.openTab()).markRead('l01', hour(1))
  await pass(4_000)
  const onLaptop = await laptop.openTab()
  await onLaptop.markRead('l02', hour(1))
  await onLaptop.savePosition({ lessonId: 'l02', anchor: '', at: hour(1) }, words)
  expect({ ...onLaptop.getSnapshot(), positions: [] }).toEqual(read('l01', 'l02'))
  await pass(4_000)
  server.fault = 'offline'
  await onLaptop.markRead('l03', hour(1))
  await pass(4_000)
  // The laptop is shut.
  vi.clearAllTimers()
  server.fault = undefined
  const onPhone = await phone.openTab()
  expect(await onPhone.eraseAll()).toBe(true)
  expect([onPhone.getSnapshot(), server.factsOf('ada')]).toEqual([NO_PROGRESS, NO_PROGRESS])
  await pass(61_000)
  const again = await laptop.openTab()
  expect(laptop.mirror).toEqual({ read: ['l03'], best: {}, known: [], ticks: [] })
  expect([again.getSnapshot(), server.factsOf('ada')]).toEqual([read('l03'), read('l03')])
  await pass(61_000)
  expect((await phone.openTab()).getSnapshot()).toEqual(read('l03'))
})

test('where the account cannot be reached nothing is erased, neither there nor here', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  server.fault = 503
  expect(await tab.eraseAll()).toBe(false)
  expect([tab.getSnapshot(), tab.getAccount()?.trouble, server.factsOf('ada')]).toEqual([
    read('l01'),
    'out-of-reach',
    read('l01'),
  ])
})

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
