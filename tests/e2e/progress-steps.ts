import type { Page } from '@playwright/test'
import type { ProgressFacts } from '@/lib/progress/facts'
import { writeProgressFile } from '@/lib/progress/progress-file'
import { hour, someFacts } from '@/tests/support/progress-facts'
import { expect, openReady } from './fixtures'

/** Hands a file to the page's own field. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await page.getByLabel('Import a file').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** Progress as it comes from another browser. */
export async function importFacts(page: Page, facts: Partial<ProgressFacts>): Promise<void> {
  await openReady(page, '/progress')
  await chooseFile(page, writeProgressFile(someFacts(facts), hour(0)))
  await page.getByRole('button', { name: 'Add to my progress' }).click()
  await expect(page.getByText(/ added\./)).toBeVisible()
}

/** Reads a lesson until the browser has kept that it was read. */
export async function readToTheEnd(page: Page, path: string): Promise<void> {
  await openReady(page, path)
  await page.locator('.quiz-section').scrollIntoViewIfNeeded()
  // More than once: what is turned before the page has come to life is not counted.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 20)
      return (await mirrored(page)) ?? ''
    })
    .toContain('"read":["')
}

/** The list of what is kept, in the words of the page. */
export function kept(page: Page) {
  return page.getByRole('region', { name: 'What is kept in this browser' }).getByRole('listitem')
}

/** What the first paint knows of progress, as the browser keeps it. */
export function mirrored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('drydock.progress'))
}

/** How much of the tick of a lesson is to be seen: 0 or 1. */
export function tick(page: Page, path: string, list = '.course-map'): Promise<string> {
  return page
    .locator(`${list} a[href="${path}"]`)
    .evaluate((link, place) => getComputedStyle(link, place).opacity, list === '.course-map' ? '::before' : '::after')
}

export const SCRIPTS = '**/_next/static/**/*.js*'

/** Cuts the page's own scripts, so that what is shown is what stood at the first paint. */
export async function cutScripts(page: Page): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort())
}
