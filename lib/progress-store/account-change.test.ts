import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { hour } from '@/tests/support/progress-facts'
import { nothing, openWorld, pass, read, words } from './account.test-support'

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
