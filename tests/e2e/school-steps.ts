import type { Page } from '@playwright/test'
import { expect } from './fixtures'
import { answerAll } from './quiz-steps'

const PASSWORD = 'correct horse battery'

/** Makes an account with e-mail, and signs in with it; from there the site leads on to `next`. Answers with the address. */
export async function enterAsInstructor(page: Page, name: string, next = '/teach'): Promise<string> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${Date.now()}@example.org`
  await page.goto(`/account/sign-up?next=${next}`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.waitForURL(/\/account\/sign-in/)
  await fillSignIn(page, email)
  await page.waitForURL(next)
  return email
}

/** Signs in with an account that `enterAsInstructor` has made. */
export async function signInAgain(page: Page, email: string, next: string): Promise<void> {
  await page.goto(`/account/sign-in?next=${next}`)
  await fillSignIn(page, email)
  await page.waitForURL(next)
}

async function fillSignIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** A class of the instructor who is signed in: its address, and the code to join with. */
export async function makeClass(page: Page, name: string): Promise<{ address: string; code: string }> {
  await page.goto('/teach/new')
  await page.getByLabel('Name of the class').fill(name)
  await page.getByRole('button', { name: 'Make the class' }).click()
  await page.waitForURL(/\/teach\/[^/]+\/settings/)
  const address = new URL(page.url()).pathname.replace('/settings', '')
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await page.locator('main').innerText())?.[0] ?? ''
  return { address, code }
}

/** Invites somebody to teach the class with the address; the path of the link, which is shown once. */
export async function inviteInstructor(page: Page, address: string, note: string): Promise<string> {
  await page.goto(`${address}/settings`)
  await page.getByLabel('Note').fill(note)
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const shown = page.locator('.join-done .join-address')
  await expect(shown).toBeVisible()
  await expect(page.getByRole('button', { name: `Withdraw the invitation ${note}` })).toBeVisible()
  // The link names this machine as others in its network reach it; the browser here stays where it is signed in.
  return new URL(await shown.innerText()).pathname
}

interface NewAssignment {
  title: string
  /** A graded test with so many minutes; without it practice. */
  minutes?: number
}

/** Asks for the quiz of the course's first lesson. */
export async function assignFirstQuiz(page: Page, address: string, { title, minutes }: NewAssignment): Promise<void> {
  await page.goto(`${address}/assignments/new`)
  await page.getByLabel('Title').fill(title)
  await page.locator('.item-picker summary').first().click()
  await page.getByLabel('Quiz alone').first().check()
  if (minutes !== undefined) {
    await page.getByLabel('Mode').selectOption('test')
    await page.getByLabel('Attempts at each quiz').fill('1')
    await page.getByLabel('Minutes for each attempt').fill(String(minutes))
  }
  await page.getByRole('button', { name: 'Make the assignment' }).click()
  await page.waitForURL(`${address}/assignments`)
  await expect(page.getByRole('link', { name: title })).toBeVisible()
}

/** Joins with nothing but a name; the code that brings the learner back. */
export async function joinWithoutEmail(page: Page, code: string, name: string): Promise<string> {
  await page.goto(`/join/${code}`)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Join without e-mail' }).click()
  const shown = page.locator('.join-done .join-code')
  await expect(shown).toBeVisible()
  const returnCode = await shown.innerText()
  await page.getByRole('button', { name: /written it down/ }).click()
  await page.waitForURL(/\/classes\/[^/]+$/)
  return returnCode
}

/** From the page of the class to the running test or practice of its only quiz. */
export async function openQuizOf(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('link', { name: 'Go to the quiz' }).click()
  // Practice begins with a link, a test with a button.
  const begin = page.getByRole('button', { name: /^Begin/ }).or(page.getByRole('link', { name: /^Begin/ }))
  await expect(begin.or(page.getByRole('form', { name: 'Quiz' }))).toBeVisible()
  if (await begin.isVisible()) await begin.click()
  await expect(page.getByRole('form', { name: 'Quiz' })).toBeVisible()
}

/** Answers every question, anyhow, and hands in. */
export async function handIn(page: Page): Promise<void> {
  await answerAll(page)
  await page.getByRole('button', { name: /^Hand in/ }).click()
  await page.waitForURL(/\/results\//)
}
