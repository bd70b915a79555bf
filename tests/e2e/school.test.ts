import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { listViolations } from './axe'
import { expect, FIRST_LESSON, test } from './fixtures'
import { answerAll } from './quiz-steps'
import { assignFirstQuiz, enterAsInstructor, handIn, joinWithoutEmail, makeClass, openQuizOf } from './school-steps'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: 'reduce' } as const

/** Somebody else, with a browser of their own. */
async function openPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) })).newPage()
}

/** Nothing of the page is wider than a phone. */
async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, page.url()).toBe(0)
}

test('an instructor makes a class, a learner joins on a phone and hands in, and the grade appears without a reload', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  await enterAsInstructor(page, 'Ines Instructor')
  const { address, code } = await makeClass(page, 'Containers <b>1</b>')
  await assignFirstQuiz(page, address, { title: 'Week 1' })

  const phone = await openPhone(browser, baseURL)
  const returnCode = await joinWithoutEmail(phone, code, '=Lea "L" Ü')
  await expectNoSideways(phone)
  await expect(phone.locator('.site-header .due-count')).toHaveText('1 to do')
  await page.goto(address)
  const row = page.locator('tr[data-learner]')
  await expect(row).toContainText('open')

  // A lesson's own quiz says that it does not count, and where it does.
  const classPage = phone.url()
  await phone.goto(`${FIRST_LESSON}/quiz`)
  await phone.locator('.asked-note').getByRole('link', { name: 'Week 1' }).click()
  await expect(phone.getByRole('heading', { name: /^Quiz:/ })).toBeVisible()
  await phone.goto(classPage)

  await openQuizOf(phone, 'Week 1')
  await handIn(phone)
  await expectNoSideways(phone)
  await expect(row).not.toContainText('open', { timeout: 30_000 })
  await expect(row).toContainText(/\d+/)

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download as CSV' }).click()
  const csv = readFileSync(await (await downloading).path(), 'utf8')
  expect(csv).toMatch(/^[^\r\n]+\r\n/)
  // What a spreadsheet would run is text.
  expect(csv).toContain(`"'=Lea ""L"" Ü"`)

  await row.getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: /Lea/ })).toBeVisible()

  // The learner comes back on another device with nothing but the code.
  const other = await openPhone(browser, baseURL)
  await other.goto('/account/return')
  await other.getByLabel('Return code').fill(returnCode.toLowerCase().replaceAll('-', ' '))
  await other.getByRole('button', { name: 'Sign in' }).click()
  await other.waitForURL('/classes')
  await expect(other.getByRole('link', { name: 'Containers <b>1</b>' })).toBeVisible()
  await phone.context().close()
  await other.context().close()
})

test('a test with a time limit survives a lost connection and a closed page', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000)
  await enterAsInstructor(page, 'Ines Instructor')
  const { address, code } = await makeClass(page, 'Timed')
  await assignFirstQuiz(page, address, { title: 'Exam', minutes: 20 })
  const phone = await openPhone(browser, baseURL)
  await joinWithoutEmail(phone, code, 'Max')
  await openQuizOf(phone, 'Exam')
  await expect(phone.getByRole('timer')).toContainText(/Time left (19|20):/)
  const bar = phone.locator('.sitting-bar')

  await answerAll(phone)
  await expect(bar).toContainText('Your answers are saved.', { timeout: 20_000 })
  await phone.context().setOffline(true)
  await phone.locator('fieldset.question input[type="radio"]').nth(1).check()
  await expect(bar).toContainText('the connection is lost', { timeout: 20_000 })
  await phone.context().setOffline(false)
  await expect(bar).toContainText('Your answers are saved.', { timeout: 40_000 })

  const address2 = phone.url()
  const checked = await phone.locator('input:checked').count()
  await phone.close()
  const again = await browser.contexts().at(-1)?.newPage()
  if (!again) throw new Error('the learner’s browser is gone')
  await again.goto(address2)
  await expect(again.locator('input:checked')).toHaveCount(checked)
  await again.getByRole('button', { name: /^Hand in/ }).click()
  await again.waitForURL(/\/results\//)
  await expect(again.getByRole('heading', { name: /\d+ of \d+ right/ })).toBeVisible()
  await again.context().close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a learner joins without e-mail, and a test is begun, answered and handed in', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(120_000)
    const instructor = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage()
    await enterAsInstructor(instructor, 'Ines Instructor')
    const { address, code } = await makeClass(instructor, 'Plain')
    await assignFirstQuiz(instructor, address, { title: 'Exam', minutes: 20 })
    await joinWithoutEmail(page, code, 'Lea')
    await openQuizOf(page, 'Exam')
    await page.locator('input[type="radio"]').first().check()
    await page.getByRole('button', { name: /^Hand in/ }).click()
    await page.waitForURL(/\/results\//)
    await instructor.goto(address)
    await expect(instructor.locator('tr[data-learner]')).not.toContainText('open')
    await instructor.context().close()
  })
})

test('axe finds nothing on the pages of classes in either theme, and none is wider than a phone', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 360, height: 740 })
  const look = async (one: Page, path?: string) => {
    await one.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    if (path) await one.goto(path)
    expect(await listViolations(one), `${one.url()} light`).toEqual([])
    // A theme changes colours and nothing else.
    await one.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await one.waitForTimeout(200)
    expect(await listViolations(one, { only: 'color-contrast' }), `${one.url()} dark`).toEqual([])
    await expectNoSideways(one)
  }
  for (const way of ['sign-in', 'sign-up', 'return', 'forgot', 'reset/token']) await look(page, `/account/${way}`)
  await look(page, '/join')
  await look(page, '/join/WRNG-C0DE')
  await enterAsInstructor(page, 'Ines Instructor')
  await look(page)
  await look(page, '/account')
  await look(page, '/account/delete')
  await look(page, '/teach/new')
  const { address, code } = await makeClass(page, 'Looked at')
  await assignFirstQuiz(page, address, { title: 'Week 1', minutes: 20 })
  await look(page, address)

  const phone = await openPhone(browser, baseURL)
  await look(phone, `/join/${code}`)
  await joinWithoutEmail(phone, code, 'Lea')
  await look(phone)
  await look(phone, '/classes')
  await phone.getByRole('link', { name: 'Looked at' }).click()
  await openQuizOf(phone, 'Week 1')
  await look(phone)
  await handIn(phone)
  await look(phone)
  await phone.context().close()

  for (const path of [
    '',
    '/assignments',
    '/assignments/new',
    '/insights',
    '/roster',
    '/roster/add',
    '/settings',
    '/join-code',
    '/api',
  ]) {
    await look(page, `${address}${path}`)
  }
  await page.goto(address)
  await page.locator('tr[data-learner]').getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: /Lea/ })).toBeVisible()
  await look(page)
})
