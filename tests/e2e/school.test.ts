import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { expectNoSideways, look } from './class-looks'
import { expect, FIRST_LESSON, test } from './fixtures'
import { answerAll } from './quiz-steps'
import { assignFirstQuiz, enterAsInstructor, handIn, joinWithoutEmail, makeClass, openQuizOf } from './school-steps'

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, reducedMotion: 'reduce' } as const

/** Somebody else, with a browser of their own. */
async function openPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ ...PHONE, ...(baseURL ? { baseURL } : {}) })).newPage()
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
  await phone.clock.install()
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

  await page.goto(`${address}/roster`)
  await page.getByRole('link', { name: 'Max' }).click()
  await page.getByLabel('Percent').fill('50')
  await page.getByRole('button', { name: 'Save the extra time' }).click()
  await expect(page.locator('.form-notice')).toContainText('The extra time is saved.')
  // As when the learner looks at the page again; otherwise within a minute.
  await phone.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(phone.getByRole('timer')).toContainText(/Time left 2\d:/)
  await expect(bar).toContainText('You have been given more time.')

  // A page that believes that the time is over asks before it hands in.
  const address2 = phone.url()
  const asked = phone.waitForResponse(/\/clock$/)
  await phone.clock.fastForward('31:00')
  await asked
  await expect(phone.getByRole('timer')).toContainText(/Time left 2\d:/)
  expect(phone.url()).toBe(address2)

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

  test('the form of a reset link is taken, and says that the link is used', async ({ page }) => {
    await page.goto('/account/reset/token')
    await page.getByLabel('New password').fill('another long phrase')
    await page.getByRole('button', { name: 'Keep this password' }).click()
    await expect(page.locator('.form-notice')).toContainText('This link has been used')
  })
})

test('axe finds nothing on the pages of classes in either theme, and none is wider than a phone', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 360, height: 740 })
  for (const way of ['sign-in', 'return', 'forgot', 'reset/token']) await look(page, `/account/${way}`)
  await page.goto('/account/sign-up')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.locator('.form-notice')).toBeVisible()
  await look(page)
  await look(page, '/join')
  await look(page, '/join/WRNG-C0DE')
  await enterAsInstructor(page, 'Ines Instructor')
  await look(page)
  await look(page, '/account')
  await look(page, '/account/delete')
  await look(page, '/teach/new')
  const { address, code } = await makeClass(page, 'Looked at')
  await look(page, address)
  await assignFirstQuiz(page, address, { title: 'Week 1', minutes: 20 })

  const phone = await openPhone(browser, baseURL)
  await look(phone, `/join/${code}`)
  await joinWithoutEmail(phone, code, 'Lea')
  await look(phone)
  await look(phone, '/classes')
  await phone.getByRole('link', { name: 'Looked at' }).click()
  await phone.getByRole('link', { name: 'Week 1' }).click()
  await phone.getByRole('link', { name: 'Go to the quiz' }).click()
  await expect(phone.getByRole('button', { name: /^Begin/ })).toBeVisible()
  await look(phone)
  await phone.getByRole('button', { name: /^Begin/ }).click()
  await expect(phone.getByRole('form', { name: 'Quiz' })).toBeVisible()
  await look(phone)
  await handIn(phone)
  await look(phone)
  await phone.context().close()

  // Pages of a class that has nothing yet; with work in them they are looked at in the demo school.
  await look(page, '/teach')
  await look(page, `${address}/assignments/new`)
  await look(page, `${address}/join-code`)
  await look(page, `${address}/insights`)
})
