import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { look } from './class-looks'
import { expect, forgive, test } from './fixtures'

const RETURN_CODE = /(?:[A-Z0-9]{4}-){2}[A-Z0-9]{4}/

/** Fills the example school into the database of the running site, and tells how to enter it. */
async function fillDemo(): Promise<{ email: string; password: string; returnCode: string }> {
  const environment = { ...process.env, DATA_DIR: process.env['E2E_DATA_DIR'], DATABASE_URL: '' }
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'demo'], { env: environment })
  const [, email = ''] = /e-mail\s+(\S+)/.exec(stdout) ?? []
  const [, password = ''] = /password\s+(\S+)/.exec(stdout) ?? []
  const [returnCode = ''] = RETURN_CODE.exec(stdout.slice(stdout.indexOf('as a learner'))) ?? []
  return { email, password, returnCode }
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto('/account/sign-in?next=/teach')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('/teach')
}

/** The gradebook of the second class, by the keyboard alone. */
async function gradeByKeyboard(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const said = page.locator('.gradebook-said')
  const rows = page.locator('tr[data-learner]:not([hidden])')
  const all = await rows.count()
  expect(all).toBeGreaterThan(10)
  await page.getByRole('searchbox', { name: 'Find a learner' }).focus()
  await page.keyboard.type('a')
  await expect(said).toContainText('whose name has “a”')
  expect(await rows.count()).toBeLessThan(all)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await expect(rows).toHaveCount(all)

  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(said).toContainText('with')
  await page.keyboard.press('Home')
  await expect(rows).toHaveCount(all)

  // The table is one stop: its first heading, from which arrows lead on.
  await page.locator('.gradebook thead a').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-sort=average]').locator('..')).toHaveAttribute('aria-sort', /ascending|descending/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const cell = page.locator('td:focus')
  const before = await cell.innerText()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/work\//)

  const grade = before.startsWith('88') ? '77' : '88'
  await page.getByLabel('Grade in percent').fill(grade)
  await page.getByRole('button', { name: 'Set the grade' }).click()
  await expect(page.locator('.form-notice')).toBeVisible()
  await expect(page.getByLabel('Grade in percent')).toHaveValue(grade)
  await page.getByLabel('Reason').fill('Explained it at the board.')
  await page.getByRole('button', { name: 'Set the grade' }).click()
  await expect(page.locator('.override-history')).toContainText(`Set to ${grade} % by Demo instructor`)
  await expect(page.locator('.override-history')).toContainText('Explained it at the board.')

  // Whoever comes back finds the cell again, with the new grade.
  await page.getByRole('link', { name: 'Back to the gradebook' }).click()
  await expect(page.locator('td[tabindex="0"]')).toHaveText(new RegExp(`^${grade} .*by hand`))
}

/** All that its instructors see of a class, with what is shown only once; the path of an invitation to teach it. */
async function lookAtClass(page: Page, address: string): Promise<string> {
  for (const path of ['', '/insights', '/assignments', '/roster']) await look(page, `${address}${path}`)
  const first = (selector: string) => page.locator(selector).first().getAttribute('href')
  await look(page, (await first(`main a[href^="${address}/roster/"]:not([href$="/add"])`)) ?? '')
  await page.goto(`${address}/assignments`)
  await look(page, (await first(`main a[href^="${address}/assignments/"]:not([href$="/new"])`)) ?? '')
  await page.goto(address)
  await look(page, (await first('tr[data-learner] a')) ?? '')
  await look(page, (await first(`main a[href*="/work/"]`)) ?? '')

  await page.goto(`${address}/roster/add`)
  await page.getByRole('textbox', { name: /Names/ }).fill('Nora New\nPaul Print')
  await page.getByRole('button', { name: 'Add the learners' }).click()
  await expect(page.getByText(RETURN_CODE).first()).toBeVisible()
  await look(page)
  await page.goto(`${address}/api`)
  await page.getByLabel('What it is for').fill('Grades to the office')
  await page.getByRole('button', { name: 'Make a token' }).click()
  await expect(page.locator('.join-done .join-address')).toBeVisible()
  await look(page)
  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const invitation = page.locator('.join-done .join-address')
  await expect(invitation).toBeVisible()
  await look(page)
  return new URL(await invitation.innerText()).pathname
}

// One test, because there is one demo in a database.
test('the example school can be graded by keyboard, and axe finds nothing on any of its pages', async ({
  page,
  browser,
  baseURL,
  faults,
}) => {
  test.setTimeout(300_000)
  const { returnCode, ...instructor } = await fillDemo()
  await signIn(page, instructor)
  await look(page)
  const address = '/teach/demo-class-2'
  await gradeByKeyboard(page, address)
  await page.setViewportSize({ width: 360, height: 740 })
  const invitation = await lookAtClass(page, address)
  await look(page, invitation)
  await look(page, '/teach/somebody-elses')
  forgive(faults, 'status of 404')

  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }
  const learner = await (await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}) })).newPage()
  await learner.goto('/account/return')
  await learner.getByLabel('Return code').fill(returnCode)
  await learner.getByRole('button', { name: 'Sign in' }).click()
  await learner.waitForURL('/classes')
  await learner.locator('main a[href^="/classes/"]').first().click()
  await learner.waitForURL(/\/classes\/[^/]+$/)
  await look(learner)
  await learner.locator('main a[href^="/classes/demo"]').nth(1).click()
  await learner.waitForURL(/\/classes\/[^/]+\/[^/]+$/)
  await look(learner)
  await look(learner, invitation)
  await expect(learner.getByText('Your account opens with a return code')).toBeVisible()
  await learner.context().close()
})
