import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { makeFolder } from '../bench/temporary-places'
import { startSite } from '../support/site-process'
import { look } from './class-looks'
import { enterAsInstructor, makeClass } from './school-steps'

const BROKE = 'This page could not be shown'

/** Against what the system prefers. */
async function chooseDark(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('drydock.theme', 'dark'))
}

/** It says so, offers a way on, is accessible in both themes, and is a page of the site. */
async function expectBroken(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: BROKE })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  // Also where the document is made in the browser: what was chosen holds, and what needs a script is there.
  await expect(page.locator('html')).toHaveAttribute('data-js', '')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
  await look(page)
}

test('pages of accounts and classes that fail by our mistake say so, and are back once it is mended', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { folder, remove } = makeFolder()
  const settings = { DATA_DIR: folder, DATABASE_URL: '', SITE_URL: '', TRUST_PROXY: '', AUTH_SECRET: 'x'.repeat(32) }
  // The site tells its mistakes, which are made here.
  const site = await startSite(settings, () => {})
  try {
    const page = await (await browser.newContext({ baseURL: site.origin })).newPage()
    await chooseDark(page)
    await enterAsInstructor(page, 'Ines Instructor')
    const { address } = await makeClass(page, 'Harbour 7')
    const database = new SQLite(path.join(folder, 'drydock.db'))
    for (const [table, path_, heading] of [
      ['returnCode', '/account', 'Account'],
      ['assignment', address, 'Harbour 7'],
    ] as const) {
      database.exec(`alter table "${table}" rename to "away"`)
      expect((await page.goto(path_))?.status()).toBe(500)
      await expectBroken(page)
      await expect(page.locator('main')).toContainText(/tell whoever runs this site the code \d+\./)
      database.exec(`alter table "away" rename to "${table}"`)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
    }
    database.close()
  } finally {
    await site.stop()
    remove()
  }
})

test('a page whose script does not arrive says that it could not be shown', async ({ page }) => {
  await chooseDark(page)
  await page.goto('/learn', { waitUntil: 'networkidle' })
  await page.route('**/_next/static/chunks/**', (route) => route.abort())
  await page.getByRole('link', { name: 'Review', exact: true }).first().click()
  await expectBroken(page)
  await expect(page.getByRole('banner')).toBeVisible()
})

test('where the frame of all pages breaks, a page of our own stands in its place', async ({ page }) => {
  await chooseDark(page)
  await page.addInitScript(() => {
    const own = Element.prototype.getAttribute
    Element.prototype.getAttribute = function (name) {
      // The header asks for it when it starts.
      if (name === 'data-theme' && location.hash === '#break') throw new Error('for a test')
      return own.call(this, name)
    }
  })
  await page.goto('/learn#break')
  await expect(page.getByRole('heading', { name: BROKE })).toBeVisible()
  await page.evaluate(() => {
    location.hash = ''
  })
  await expectBroken(page)
  await expect(page).toHaveTitle(`${BROKE} · Drydock`)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('banner')).toBeVisible()
})
