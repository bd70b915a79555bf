import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { NOW, nothing, openWorld, pass, read, settle } from './account.test-support'

const attempt = someFacts({ attempts: [sampleAttempt()] })

test('while nobody is signed in nothing is asked, and the script that would ask is not loaded', async () => {
  const { server, openBrowser } = openWorld()
  vi.doMock('./account-sync', () => {
    throw new Error('was loaded')
  })
  const browser = openBrowser()
  const tab = await browser.openTab({ isLoaded: false })
  await tab.markRead('l01', hour(1))
  browser.turn('hidden')
  await pass(600_000)
  vi.doUnmock('./account-sync')
  expect([server.asked, tab.getAccount()]).toEqual([[], undefined])
})

test('with signing in, what the browser has and what the account has become one, and nothing is lost', async () => {
  const { server, openBrowser } = openWorld()
  server.give('ada', mergeProgress(attempt, read('l02')))
  const browser = openBrowser()
  await (await browser.openTab()).markRead('l01', hour(1))
  browser.signIn('ada')
  const tab = await browser.openTab()
  const both = [attempt, read('l01'), read('l02')].reduce(mergeProgress)
  expect([server.factsOf('ada'), tab.getSnapshot()]).toEqual([both, both])
  expect(server.asked).toEqual(['POST 1', 'GET'])
  expect(tab.getAccount()).toEqual({ waiting: nothing, settledAt: NOW, trouble: undefined })
  expect(browser.mirror).toMatchObject({ read: ['l01', 'l02'], best: { l01: [7, 8] } })
})

test('whoever signs in while the page stays gets the same, with the next thing that they do', async () => {
  const { server, openBrowser } = openWorld()
  server.give('ada', read('l02'))
  const browser = openBrowser()
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  browser.signIn('ada')
  tab.subscribe(() => undefined)
  const both = mergeProgress(read('l01'), read('l02'))
  await vi.waitFor(() => expect([server.factsOf('ada'), tab.getSnapshot()]).toEqual([both, both]))
})

test('what is done later is sent some seconds after, together and once; places have more time', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.asked.length = 0
  await tab.appendAttempt(sampleAttempt())
  await tab.markRead('l01', NOW)
  await settle()
  expect(tab.getAccount()?.waiting).toEqual({ ...nothing, attempts: 1, reads: 1 })
  await pass(3_900)
  expect(server.asked).toEqual([])
  await pass(200)
  expect([server.asked, tab.getAccount()?.waiting]).toEqual([['POST 2'], nothing])
  await tab.savePosition({ lessonId: 'l01', anchor: 'quiz', at: NOW }, { path: '/learn/a', title: 'A' })
  await pass(20_000)
  expect(server.asked).toEqual(['POST 2'])
  await pass(11_000)
  expect(server.asked).toEqual(['POST 2', 'POST 1'])
  expect(server.factsOf('ada')).toEqual(tab.getSnapshot())
})

test('a page that is hidden sends at once, by a request that outlives it, and asks for news when it is back', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  server.asked.length = 0
  server.keptAlive.length = 0
  browser.turn('hidden')
  await settle()
  expect([server.asked, server.keptAlive]).toEqual([['POST 1'], [true]])
  browser.turn('visible')
  await settle()
  expect(server.asked).toEqual(['POST 1'])
  server.give('ada', read('l02'))
  browser.turn('hidden')
  await pass(61_000)
  browser.turn('visible')
  await settle()
  expect([server.asked, tab.getSnapshot()]).toEqual([['POST 1', 'GET'], mergeProgress(read('l01'), read('l02'))])
})

test('while the account is out of reach facts wait, are told, and are tried again more and more rarely', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.asked.length = 0
  server.fault = 503
  await tab.appendAttempt(sampleAttempt())
  await pass(4_000)
  expect(tab.getAccount()).toEqual({ waiting: { ...nothing, attempts: 1 }, settledAt: NOW, trouble: 'out-of-reach' })
  // Seven seconds, as the server asked; then its own times: 10, 20, 40 ... and at most 300.
  const times: number[] = []
  for (let second = 1; second <= 1_200; second++) {
    const before = server.asked.length
    await pass(1_000)
    if (server.asked.length > before) times.push(second)
  }
  expect(times).toEqual([7, 17, 37, 77, 157, 317, 617, 917])
  // Others that are made meanwhile do not speed it up.
  await tab.markRead('l01', hour(1))
  await pass(5_000)
  server.fault = undefined
  await pass(300_000)
  expect(tab.getAccount()).toMatchObject({ waiting: nothing, trouble: undefined })
  expect(server.factsOf('ada')).toEqual(mergeProgress(attempt, read('l01')))
})

test('what waited is sent as soon as the browser is online again, and by the next page', async () => {
  const { page, server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const tab = await browser.openTab()
  server.fault = 'offline'
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  server.fault = undefined
  page.dispatchEvent(new Event('online'))
  await settle()
  expect(server.factsOf('ada')).toEqual(read('l01'))
  server.fault = 'offline'
  await tab.markRead('l02', hour(1))
  await pass(4_000)
  server.fault = undefined
  await browser.openTab()
  expect(server.factsOf('ada').reads.length).toBe(2)
})

test('of several tabs the one that made a fact sends it, and the others show that it is sent', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const [one, two] = [await browser.openTab(), await browser.openTab()]
  server.asked.length = 0
  await one.markRead('l01', hour(1))
  await settle()
  expect(two.getAccount()?.waiting).toEqual({ ...nothing, reads: 1 })
  await pass(4_000)
  const settled = { waiting: nothing, settledAt: NOW + 4_000, trouble: undefined }
  expect([server.asked, one.getAccount(), two.getAccount()?.waiting]).toEqual([['POST 1'], settled, nothing])
  await pass(60_000)
  expect(server.asked).toEqual(['POST 1'])
})

test('two tabs that have to send at the same time send once', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const [one, two] = [await browser.openTab(), await browser.openTab()]
  server.asked.length = 0
  await one.markRead('l01', hour(1))
  await two.markRead('l02', hour(1))
  await pass(40_000)
  expect(server.asked).toEqual(['POST 2'])
  expect(server.factsOf('ada').reads.length).toBe(2)
})

test('years of work are sent in portions', async () => {
  const { server, openBrowser } = openWorld()
  const browser = openBrowser()
  const reads = Array.from({ length: 1_200 }, (_, index) => ({ lessonId: `l${index}`, at: hour(index) }))
  await (await browser.openTab()).importFacts(someFacts({ reads }))
  browser.signIn('ada')
  await browser.openTab()
  await settle(10_000)
  expect(server.asked).toEqual(['POST 500', 'POST 500', 'POST 200', 'GET'])
  expect(server.factsOf('ada').reads.length).toBe(1_200)
})

test('a fact that the account does not take holds up none of the others', async () => {
  const { server, openBrowser } = openWorld()
  server.refuses = ({ reads }) => reads.some(({ lessonId }) => lessonId === 'l33')
  const browser = openBrowser()
  const reads = Array.from({ length: 100 }, (_, index) => ({ lessonId: `l${index}`, at: hour(index) }))
  await (await browser.openTab()).importFacts(someFacts({ reads }))
  browser.signIn('ada')
  const tab = await browser.openTab()
  await settle(2_000)
  expect(server.factsOf('ada').reads.length).toBe(99)
  expect(tab.getAccount()).toMatchObject({ waiting: { ...nothing, reads: 1 }, trouble: 'refused' })
  const asked = server.asked.length
  await pass(600_000)
  expect(server.asked.length).toBe(asked)
})

test('an account that is full, or a server that takes nothing at all, is not asked without end', async () => {
  for (const fault of [422, 400]) {
    const { server, openBrowser } = openWorld()
    const browser = openBrowser()
    const reads = Array.from({ length: 400 }, (_, index) => ({ lessonId: `l${index}`, at: hour(index) }))
    await (await browser.openTab()).importFacts(someFacts({ reads }))
    browser.signIn('ada')
    server.fault = fault
    const tab = await browser.openTab()
    await settle(2_000)
    expect(server.asked.length).toBeLessThan(30)
    expect(tab.getAccount()).toMatchObject({ waiting: { reads: 400 }, trouble: fault === 422 ? 'full' : 'refused' })
    vi.useRealTimers()
  }
})

test('an answer that is none of ours, as a proxy’s own page, takes nothing for sent', async () => {
  const { openBrowser } = openWorld()
  const browser = openBrowser()
  browser.signIn('ada')
  const answers = [new Response('<h1>Sign in to the hotel</h1>'), Response.json({ status: 'kept' }), Response.json([])]
  vi.stubGlobal('fetch', async () => answers.shift() ?? new Response('', { status: 200 }))
  const tab = await browser.openTab()
  await tab.markRead('l01', hour(1))
  await pass(4_000)
  await pass(5_000)
  expect(tab.getAccount()).toMatchObject({ waiting: { ...nothing, reads: 1 }, trouble: 'out-of-reach' })
  expect(tab.getSnapshot()).toEqual(read('l01'))
})
