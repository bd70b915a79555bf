import { test as base, expect, type Locator, type Page } from '@playwright/test'

export { expect }

/** The lessons, as the site's own map lists them. */
export async function listLessonPaths(page: Page): Promise<string[]> {
  await page.goto('/learn')
  return page.locator('.course-map li a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
}

/** Opens a page and waits until its scripts have settled: what is pressed before that is the plain page's. */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' })
}

/** An explorer of the page by something that it draws: each is drawn when the reader comes near, so all are come near to. */
export async function findExplorer(page: Page, drawn: string): Promise<Locator> {
  for (const place of await page.locator('.explorer').all()) await place.scrollIntoViewIfNeeded()
  return page.locator('.explorer').filter({ has: page.locator(drawn) })
}

/** How far things have moved since the page began, as the browser reckons it (cumulative layout shift). */
export function measureShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
      }),
  )
}

/** What the browser keeps of one kind of fact; nothing where it keeps nothing yet. */
export function readStored(page: Page, store: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    // Opening a database that is not there would make an empty one.
    if (!(await indexedDB.databases()).some((database) => database.name === 'drydock')) return []
    const opened = indexedDB.open('drydock')
    await new Promise((resolve) => {
      opened.onsuccess = resolve
    })
    const all: IDBRequest<unknown[]> = opened.result.transaction(name).objectStore(name).getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    opened.result.close()
    return all.result
  }, store)
}

export const FIRST_LESSON = '/learn/why-containers/it-works-on-my-machine'
/** Has tabs of the group "language", listings, a diagram and a comparison. */
export const TABBED_LESSON = '/learn/images/multi-stage-builds'

/** Takes out what a test brought about on purpose. */
export function forgive(faults: string[], piece: string): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes(piece)))
}

/**
 * Every test of this project fails on an error in the console (policy violations are told there too), on an
 * exception in a page and on a request to another host.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`)
      })
      page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) faults.push(`foreign host: ${request.url()}`)
      })
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
