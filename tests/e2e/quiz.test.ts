import type { Page } from '@playwright/test'
import { expect, FIRST_LESSON, forgive, openReady, test } from './fixtures'
import { answer, answerAll, countAttempts, openQuiz, playThrough, seedOf } from './quiz-steps'

const finish = (page: Page) => page.getByRole('button', { name: /^Finish/ })

test('in practice each question is told at once, and the last one hands the attempt in', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  const first = page.locator('.quiz-question').first()
  await answer(first.locator('fieldset.question'))
  await first.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(first.locator('.verdict')).toHaveText(/Right|Not right/)
  await expect(first.getByRole('button', { name: 'Next question' })).toBeFocused()
  await expect(page.locator('.verdict')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const second = page.locator('.quiz-question').nth(1)
  expect(await second.evaluate((question) => question.contains(document.activeElement))).toBe(true)
  for (const question of (await page.locator('.quiz-question').all()).slice(1)) {
    await answer(question.locator('fieldset.question'))
    await question.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(question.locator('.verdict')).toBeVisible()
  }
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d+ right/)
  await expect(page.locator('.quiz-summary')).toHaveAttribute('role', 'status')
  await expect.poll(() => countAttempts(page)).toBe(1)
})

test('in a test nothing is told before the end', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  await page.getByRole('radio', { name: 'at the end, as in a test' }).check()
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toHaveCount(0)
  await answerAll(page)
  await expect(page.locator('.verdict')).toHaveCount(0)
  await page.getByRole('button', { name: 'Check my answers' }).click()
  const summary = page.locator('.quiz-summary')
  await expect(summary).toHaveText(/\d of \d+ right/)
  await expect(summary).toBeFocused()
  await expect(page.locator('.verdict')).toHaveCount(await page.locator('fieldset.question').count())
})

test('a retry starts empty, as the next variant and in another order', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  await playThrough(page)
  const before = Number(await seedOf(page))
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect.poll(async () => Number(await seedOf(page))).toBe((before + 1) % 2 ** 32)
  await expect(page.locator('fieldset.question input:checked')).toHaveCount(0)
  await expect(page.locator('.verdict')).toHaveCount(0)
  await expect(page.locator('.quiz-summary')).toBeEmpty()
})

test('the same seed asks the same questions in the same order', async ({ request }) => {
  const ask = async (seed: number) => (await request.get(`${FIRST_LESSON}/quiz/questions?seed=${seed}`)).json()
  const first = await ask(7)
  expect(await ask(7)).toEqual(first)
  expect((await ask(8)).questions).not.toEqual(first.questions)
})

test('open questions are named before the quiz is finished', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  await finish(page).click()
  await expect(page.getByText(/^Questions 1, 2, .* have no answer yet/)).toBeVisible()
  await finish(page).click()
  await expect(page.locator('.quiz-summary')).toHaveText(/0 of \d+ right/)
  await expect(page.locator('.verdict').first()).toHaveText(/Not answered/)
  await expect(page.locator('.option-feedback')).toHaveCount(0)
})

test('a lost answer of the server is asked for again, and makes one attempt', async ({ page, faults }) => {
  await openQuiz(page, FIRST_LESSON)
  await page.getByRole('radio', { name: 'at the end, as in a test' }).check()
  await answerAll(page)
  // The server has graded; only its answer is lost on the way.
  await page.route('**/quiz/answers', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.getByText('could not be reached')).toBeVisible()
  await page.unroute('**/quiz/answers')
  await page.getByRole('button', { name: 'Check my answers' }).dblclick()
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d+ right/)
  await expect.poll(() => countAttempts(page)).toBe(1)
  // The browser itself reports the request that the test has cut.
  forgive(faults, 'ERR_FAILED')
})

test('a quiz left in the middle is there again after the lid was closed', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  const first = page.locator('.quiz-question').first()
  await answer(first.locator('fieldset.question'))
  await first.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(first.locator('.verdict')).toBeVisible()
  const second = page.locator('.quiz-question').nth(1)
  await answer(second.locator('fieldset.question'))
  const seed = await seedOf(page)
  await page.waitForTimeout(500)
  await page.reload({ waitUntil: 'networkidle' })
  await page.locator('#quiz').scrollIntoViewIfNeeded()
  await expect(page.locator('.verdict')).toHaveCount(1)
  expect(await seedOf(page)).toBe(seed)
  await expect(second.locator('input:checked').first()).toBeVisible()
})

test('a quiz that was changed meanwhile is loaded again, and keeps what still fits', async ({ page, faults }) => {
  await openQuiz(page, FIRST_LESSON)
  const first = page.locator('.quiz-question').first()
  await answer(first.locator('fieldset.question'))
  await page.route('**/api/questions/*/answer', async (route) => {
    const body = (route.request().postData() ?? '').replace(/(name="hash"\r\n\r\n)\w+/, '$1outdated')
    await route.continue({ postData: body })
  })
  await first.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(first.getByText('This quiz has been changed since you opened it')).toBeVisible()
  await page.unroute('**/api/questions/*/answer')
  await page.getByRole('button', { name: 'Load the questions again' }).click()
  await expect(page.getByText('This quiz has been changed since you opened it')).toHaveCount(0)
  await expect(first.locator('input:checked').first()).toBeVisible()
  forgive(faults, 'status of 409')
})

test('the quiz stays in its place while it is loaded', async ({ page }) => {
  await page.route('**/quiz/questions?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  await openQuiz(page, FIRST_LESSON)
  const top = await page.locator('#quiz').evaluate((heading) => heading.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(120)
})

test('a browser too busy to tell each look alone still loads the quiz', async ({ page }) => {
  await page.addInitScript(() => {
    window.IntersectionObserver = class extends IntersectionObserver {
      constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const held: IntersectionObserverEntry[] = []
        super((looks, observer) => {
          held.push(...looks)
          if (held.length > 1) tell(held.splice(0), observer)
        }, options)
      }
    }
  })
  await openReady(page, FIRST_LESSON)
  await page.locator('#quiz').scrollIntoViewIfNeeded()
  await expect(page.getByRole('form', { name: 'Quiz' })).toBeVisible()
})

test('how sure somebody is, is asked on request and remembered', async ({ page }) => {
  await openQuiz(page, FIRST_LESSON)
  await expect(page.getByRole('radio', { name: 'Not sure' })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Ask how sure I am' }).check()
  const first = page.locator('.quiz-question').first()
  await answer(first.locator('fieldset.question'))
  await first.getByRole('radio', { name: 'Not sure' }).check()
  await first.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(first.locator('.verdict')).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await page.locator('#quiz').scrollIntoViewIfNeeded()
  await expect(page.getByRole('checkbox', { name: 'Ask how sure I am' })).toBeChecked()
})

test('a search that cannot be loaded leaves the answers on the page', async ({ page, faults }) => {
  await openQuiz(page, FIRST_LESSON)
  await answerAll(page)
  const chosen = await page.locator('fieldset.question input:checked').count()
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await expect(page.getByText('The search could not be loaded')).toBeVisible()
  await expect(page.locator('fieldset.question input:checked')).toHaveCount(chosen)
  forgive(faults, 'ERR_FAILED')
})

test('a quiz whose script cannot be loaded is one link away', async ({ page, faults }) => {
  await openReady(page, FIRST_LESSON)
  await page.route('**/_next/static/**', (route) => route.abort())
  await page.locator('#quiz').scrollIntoViewIfNeeded()
  const link = page.getByRole('alert').getByRole('link', { name: 'on a page of its own' })
  await expect(link).toHaveAttribute('href', `${FIRST_LESSON}/quiz`)
  forgive(faults, 'ERR_FAILED')
})

test('the quiz is done with the keyboard alone', async ({ page }) => {
  await openReady(page, `${FIRST_LESSON}/quiz`)
  const questions = page.locator('.quiz-question')
  const count = await questions.count()
  const isIn = (index: number) => questions.nth(index).evaluate((question) => question.contains(document.activeElement))
  await questions.first().locator('input:not([type="hidden"]), select, button').first().focus()
  for (let index = 0; index < count; index++) {
    expect(await isIn(index)).toBe(true)
    const check = questions.nth(index).getByRole('button', { name: 'Check', exact: true })
    for (let press = 0; press < 60; press++) {
      if (await check.evaluate((button) => button === document.activeElement)) break
      const kind = await page.evaluate(() => {
        const { activeElement: element } = document
        return element instanceof HTMLInputElement ? element.type : (element?.tagName ?? '')
      })
      if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space')
      else if (kind === 'text') await page.keyboard.type('no idea')
      else if (kind === 'SELECT') await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await expect(questions.nth(index).locator('.verdict')).toBeVisible()
    if (index + 1 < count) {
      await expect(questions.nth(index).getByRole('button', { name: 'Next question' })).toBeFocused()
      await page.keyboard.press('Enter')
    }
  }
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d+ right/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the quiz is a plain form that comes back with its result and can be tried again', async ({ page }) => {
    await openReady(page, FIRST_LESSON)
    await page.getByRole('link', { name: 'Start the quiz' }).click()
    await expect(page).toHaveURL(`${FIRST_LESSON}/quiz`)
    await answerAll(page)
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page).toHaveURL(/\/quiz\?attempt=/)
    await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d+ right/)
    await expect(page.locator('.verdict')).toHaveCount(await page.locator('fieldset.question').count())
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page).toHaveURL(/\/quiz$/)
    await expect(page.locator('fieldset.question input:checked')).toHaveCount(0)
  })
})
