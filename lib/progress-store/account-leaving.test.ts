import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { hour } from '@/tests/support/progress-facts'
import { openWorld, pass, read, words } from './account.test-support'

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

test('whoever left and could not be signed out gets everything back, and goes on', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  expect(await tab.leaveAccount('when-sent')).toBe(0)
  await tab.comeBack()
  await pass(4_000)
  expect([tab.getSnapshot(), tab.getAccount()?.trouble]).toEqual([read('l01'), undefined])
  await tab.markRead('l02', hour(1))
  await pass(4_000)
  expect(server.factsOf('ada').reads).toEqual(read('l01', 'l02').reads)
  // Signed out after all, there is nobody to come back.
  expect(await tab.leaveAccount('when-sent')).toBe(0)
  browser.signIn(undefined)
  await tab.comeBack()
  expect([tab.getSnapshot(), tab.getAccount()]).toEqual([NO_PROGRESS, undefined])
})
