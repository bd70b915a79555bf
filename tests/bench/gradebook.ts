import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { percentile } from '@/lib/cli/bench/percentile'
import { standalone, stop } from '@/lib/cli/project.mjs'
import { isBuilt } from '@/lib/cli/server.mjs'
import { findChromium } from '@/lib/cli/system-tools.mjs'
import { formatTable } from '@/lib/content/format-table'
import { listLessons } from '@/lib/content/read-course'
import { startSite } from '@/tests/support/site-process'
import { prepareGradebook } from './prepare-gradebook'
import { makeFolder } from './temporary-places'
import { countFrames, listenToEvents, takeSlowest } from './watch-page'

/**
 * `npm run bench:gradebook [-- --learners 300 --columns 60 --slowdown 4]`: opens a full gradebook of the built site in
 * Chromium, whose processor is slowed down to that of a laptop, and prints how long a scroll's frames and the answers to
 * keys and clicks take. An event's time reaches to the next paint, in steps of 8 ms (Event Timing).
 */
const { values } = parseArgs({
  options: {
    learners: { type: 'string', default: '300' },
    columns: { type: 'string', default: '60' },
    slowdown: { type: 'string', default: '4' },
  },
})
const [learners, columns, slowdown] = [Number(values.learners), Number(values.columns), Number(values.slowdown)]
if (![learners, columns, slowdown].every((number) => Number.isInteger(number) && number > 0)) {
  stop('All of them are whole numbers: npm run bench:gradebook -- --learners 300 --columns 60 --slowdown 4')
}
if (!isBuilt()) stop('The site has not been built yet. Run: npm run build')
process.env['CONTENT_DIR'] = path.join(standalone, 'content')

const SCROLLS = 40
const STEPS = 30

/** Milliseconds of the frames of one scroll down and one to the right, as fast as a wheel turns. */
async function scrollThrough(page: Page): Promise<number[]> {
  await page.locator('.gradebook-region').hover()
  const frames = await countFrames(page)
  for (const [x, y] of [
    [0, 240],
    [240, 0],
  ] as const) {
    for (let turn = 0; turn < SCROLLS; turn++) {
      await page.mouse.wheel(x, y)
      await page.waitForTimeout(16)
    }
  }
  return frames()
}

/** What an instructor does, and how long the slowest event of it took. */
async function workThrough(page: Page): Promise<[string, number][]> {
  const done: [string, number][] = []
  const time = async (name: string, act: () => Promise<void>) => {
    await act()
    await page.waitForTimeout(800)
    done.push([name, await takeSlowest(page)])
  }
  const search = page.getByRole('searchbox', { name: 'Find a learner' })
  await time('typing a name', () => search.pressSequentially('Learner 17', { delay: 120 }))
  await time('emptying the search', () => search.fill(''))
  await time('sorting by average', () => page.locator('[data-sort=average]').click())
  await time('sorting by a column', () => page.locator('.gradebook thead a').nth(5).click())
  await page.getByRole('combobox', { name: 'Show' }).focus()
  await time('filtering by what is late', () => page.keyboard.press('ArrowDown'))
  await page.keyboard.press('Home')
  await time('arrow keys through cells', async () => {
    await page.locator('.gradebook thead a').first().focus()
    for (let step = 0; step < STEPS; step++) await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowDown')
  })
  return done
}

const { folder, remove } = makeFolder()
const secret = randomBytes(32).toString('hex')
const { classId, cookie } = await prepareGradebook({ folder, secret, learners, columns, lessons: listLessons() })
const site = await startSite({ DATA_DIR: folder, DATABASE_URL: '', AUTH_SECRET: secret, SITE_URL: '', TRUST_PROXY: '' })
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] })
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: { cookie } })
  const page = await context.newPage()
  await listenToEvents(page)
  const address = `${site.origin}/teach/${classId}`
  await page.goto(address)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const response = await page.goto(address, { waitUntil: 'load' })
  const html = (await response?.body())?.length ?? 0
  const opening = await page.evaluate(() => performance.getEntriesByType('paint').map(({ startTime }) => startTime))
  await page.locator('html[data-js]').waitFor()
  await page.waitForTimeout(3000)
  await takeSlowest(page)
  const frames = await scrollThrough(page)
  const elements = await page.locator('*').count()
  console.log(`${availableParallelism()} processor cores, Node.js ${process.version}, Chromium ${browser.version()}`)
  console.log(`${learners} learners × ${columns} columns, processor ${slowdown} times as slow`)
  console.log(`HTML ${(html / 1e6).toFixed(2)} MB before compression, ${elements} elements`)
  const rows = [
    ['first contentful paint', Math.max(...opening)],
    ...([50, 95, 100] as const).map((rank) => [`frame while scrolling, p${rank}`, percentile(frames, rank)] as const),
    ...(await workThrough(page)),
  ].map(([name, time]) => [String(name), Number(time).toFixed(0)])
  console.log(formatTable(['', 'ms'], rows))
} finally {
  await browser.close()
  await site.stop()
  remove()
}
