import type { Page } from '@playwright/test'
import { expect, FIRST_LESSON, forgive, openReady, test } from './fixtures'

/** Chooses the first option of each choice question and types nonsense: an attempt with something of everything. */
async function answerEverything(page: Page) {
  for (const question of await page.locator('.question').all()) {
    const typed = question.locator('.typed-answer')
    if (await typed.count()) await typed.fill('no idea')
    else await question.locator('.option input').first().check()
  }
}

test('a quiz is graded in place, with feedback for every option, announced and focused', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  await answerEverything(page)
  await page.getByRole('button', { name: 'Check my answers' }).click()
  const summary = page.locator('.quiz-summary')
  await expect(summary).toHaveText(/\d of \d right/)
  await expect(summary).toBeFocused()
  await expect(summary).toHaveAttribute('role', 'status')
  const options = page.locator('.option')
  await expect(page.locator('.option-feedback')).toHaveCount(await options.count())
  await expect(page.locator('.verdict')).toHaveCount(await page.locator('.question').count())
})

test('a retry starts empty and in another order', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const order = () =>
    page.locator('.option input').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')).join())
  await answerEverything(page)
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.locator('.quiz-summary')).toHaveText(/right/)
  const before = await order()
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.locator('.option input:checked')).toHaveCount(0)
  await expect(page.locator('.quiz-summary')).toBeEmpty()
  expect(await order()).not.toBe(before)
  await expect(page.locator('.question').first().locator('input').first()).toBeFocused()
})

test('open questions are named before the quiz is checked', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.getByText(/^Questions 1, 2, .* have no answer yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Check anyway' }).click()
  await expect(page.locator('.quiz-summary')).toHaveText(/0 of \d right/)
  await expect(page.locator('.verdict').first()).toHaveText('Not answered')
  await expect(page.locator('.option-feedback')).toHaveCount(0)
})

test('a lost connection keeps the answers and says what to do', async ({ page, faults }) => {
  await openReady(page, FIRST_LESSON)
  await answerEverything(page)
  await page.route('**/quiz/answers', (route) => route.abort())
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.locator('.quiz-summary')).toContainText('could not be reached')
  expect(await page.locator('.option input:checked').count()).toBeGreaterThan(0)
  await page.unroute('**/quiz/answers')
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d right/)
  // The browser itself reports the request that the test has cut.
  forgive(faults, 'ERR_FAILED')
})

test('a search that cannot be loaded leaves the answers on the page', async ({ page, faults }) => {
  await openReady(page, FIRST_LESSON)
  await answerEverything(page)
  const chosen = await page.locator('.option input:checked').count()
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await expect(page.getByText('The search could not be loaded')).toBeVisible()
  await expect(page.locator('.option input:checked')).toHaveCount(chosen)
  forgive(faults, 'ERR_FAILED')
})

test('the result of a plain form can be tried again from an empty quiz', async ({ page, request }) => {
  const sent = await request.post(`${FIRST_LESSON}/quiz/answers`, { form: { stray: 'x' }, maxRedirects: 0 })
  await openReady(page, sent.headers().location ?? '')
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page).toHaveURL(`${FIRST_LESSON}/quiz`)
  await expect(page.getByRole('button', { name: 'Check my answers' })).toBeVisible()
})

test('the quiz is done with the keyboard alone', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  await page.locator('.option input').first().focus()
  const count = await page.locator('.question').count()
  for (let question = 0; question < count; question++) {
    const here = page.locator('.question').nth(question)
    expect(await here.evaluate((fieldset) => fieldset.contains(document.activeElement))).toBe(true)
    if (await here.locator('.typed-answer').count()) await page.keyboard.type('no idea')
    else await page.keyboard.press('Space')
    do await page.keyboard.press('Tab')
    while (await here.evaluate((fieldset) => fieldset.contains(document.activeElement)))
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d right/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the quiz is a plain form that comes back with its result and can be tried again', async ({ page }) => {
    await openReady(page, FIRST_LESSON)
    await answerEverything(page)
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page).toHaveURL(/\/quiz\?attempt=/)
    await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d right/)
    await expect(page.locator('.option-feedback')).toHaveCount(await page.locator('.option').count())
    await expect(page.locator('.typed-answer').first()).toHaveValue('no idea')
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page).toHaveURL(/\/quiz$/)
    await expect(page.locator('.option input:checked')).toHaveCount(0)
  })
})
