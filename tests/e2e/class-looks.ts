import type { Page } from '@playwright/test'
import { listViolations } from './axe'
import { expect } from './fixtures'

/** Nothing of the page is wider than its window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, page.url()).toBe(0)
}

/** Looks at a page, or at the one that is open: axe in both themes, with all unfolded, and nothing wider than a phone. */
export async function look(page: Page, path?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (path) await page.goto(path)
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  expect(await listViolations(page), `${page.url()} light`).toEqual([])
  // A theme changes colours and nothing else.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.waitForTimeout(200)
  expect(await listViolations(page, { only: 'color-contrast' }), `${page.url()} dark`).toEqual([])
  await expectNoSideways(page)
}
