import type { Locator, Page } from '@playwright/test'
import { listViolations } from './axe'
import { expect, test } from './fixtures'
import {
  answerAnyhow,
  answerOne,
  DAY_MS,
  form,
  gradeAs,
  learn,
  NOON,
  openReview,
  rating,
  waitForKeys,
} from './review-steps'

async function isFocused(thing: Locator): Promise<boolean> {
  return thing.evaluate((element) => element === document.activeElement)
}

/** Tabs to something. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  for (let press = 0; press < 80 && !(await isFocused(thing)); press++) await page.keyboard.press('Tab')
  await expect(thing).toBeFocused()
}

/** Gives some answer with the keys of the fields, from the first field on, and checks it. */
async function answerByKeys(page: Page): Promise<void> {
  const check = form(page).getByRole('button', { name: 'Check', exact: true })
  await expect(form(page)).toBeVisible()
  await expect.poll(() => form(page).evaluate((whole) => whole.contains(document.activeElement))).toBe(true)
  for (let press = 0; press < 80 && !(await isFocused(check)); press++) {
    const kind = await page.evaluate(() => {
      const { activeElement: element } = document
      return element instanceof HTMLInputElement ? element.type : (element?.textContent ?? '')
    })
    if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space')
    else if (kind === 'text') await page.keyboard.type('1234')
    else if (kind === 'Add') await page.keyboard.press('Enter')
    else await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await waitForKeys(page)
}

test('a review is done with the keyboard alone, and says when the next is due', async ({ page }) => {
  await learn(page, 4)
  await openReview(page)
  await expect(page.getByRole('heading', { name: '4 questions today' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Start the review' }))
  await page.keyboard.press('Enter')
  for (let place = 1; place <= 4; place++) {
    await expect(form(page)).toContainText(`Question ${place} of 4`)
    await answerByKeys(page)
    // The suggested rating has the focus: Enter goes on.
    expect(await rating(page).evaluate((group) => group.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeFocused()
  await expect(page.getByText(/^4 questions answered, \d right\. Next: /)).toBeVisible()
  await expect(page.locator('.review-done li')).toHaveCount(4)
  const link = page.getByRole('link', { name: 'Read this part again' }).first()
  await expect(link).toHaveAttribute('href', /^\/learn\/.+#.+/)
})

test('a right answer takes any of the four ratings, each with the day on which it comes back', async ({ page }) => {
  await learn(page, 2)
  await gradeAs(page, 'right')
  await openReview(page)
  await page.getByRole('button', { name: 'Start the review' }).click()
  await answerAnyhow(page)
  // A digit that is typed before the result, or in a field, rates nothing.
  await page.keyboard.press('4')
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await expect(rating(page).getByRole('button')).toHaveText([
    /1\s*Again\s*tomorrow/,
    /2\s*Hard\s*in \d+ days/,
    /3\s*Good\s*in 14 days/,
    /4\s*Easy\s*in \d+ days/,
  ])
  await expect(rating(page).getByRole('button', { name: 'Good in 14 days' })).toBeFocused()
  await waitForKeys(page)
  // Out of the group the digit is nobody's key.
  await form(page).getByRole('link', { name: 'Read this part again' }).focus()
  await page.keyboard.press('1')
  await expect(rating(page)).toBeVisible()
  await rating(page).getByRole('button', { name: 'Good' }).focus()
  await page.keyboard.press('1')
  await expect(form(page)).toContainText('Question 2 of 2')
})

test('a wrong answer comes back tomorrow, and can be called nothing else', async ({ page }) => {
  await learn(page, 1)
  await gradeAs(page, 'wrong')
  await openReview(page)
  await page.getByRole('button', { name: 'Start the review' }).click()
  await answerAnyhow(page)
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await expect(rating(page).getByRole('button')).toHaveText([/Again\s*tomorrow/])
  await waitForKeys(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText('1 question answered, 0 right. Next: tomorrow, 1 question.')).toBeVisible()
  await page.clock.setFixedTime(NOON + DAY_MS)
  await openReview(page)
  await expect(page.getByRole('heading', { name: '1 question today' })).toBeVisible()
})

test('a backlog is spread over days of fifteen', async ({ page }) => {
  await learn(page, 40, 60)
  await openReview(page)
  await expect(page.getByRole('heading', { name: '15 questions today' })).toBeVisible()
  await page.getByText('Read the forecast as a table').click()
  const counts = await page.locator('.review-forecast td').allTextContents()
  expect(counts).toHaveLength(14)
  expect(counts.slice(0, 3)).toEqual(['15', '15', '10'])
  await expect(page.getByText(/overdue|behind|streak/i)).toHaveCount(0)
})

test('a sitting can be stopped and taken up again, also after a reload', async ({ page }) => {
  await learn(page, 3)
  await openReview(page)
  await page.getByRole('button', { name: 'Start the review' }).click()
  await answerOne(page)
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await expect(page.getByRole('heading', { name: 'Stopped for now' })).toBeFocused()
  await page.getByRole('button', { name: 'Go on (2 questions)' }).click()
  await expect(form(page)).toContainText('Question 2 of 3')
  await answerOne(page)
  await openReview(page)
  await expect(page.getByRole('heading', { name: '1 question today' })).toBeVisible()
})

test('an answer that nobody rated counts, whether the learner stops or leaves the page', async ({ page }) => {
  await learn(page, 3)
  await gradeAs(page, 'right')
  await openReview(page)
  await page.getByRole('button', { name: 'Start the review' }).click()
  const check = form(page).getByRole('button', { name: 'Check', exact: true })
  await answerAnyhow(page)
  await check.click()
  await expect(rating(page)).toBeVisible()
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await expect(page.getByText(/^1 question answered, 1 right\./)).toBeVisible()
  await page.getByRole('button', { name: 'Go on (2 questions)' }).click()
  await answerAnyhow(page)
  await check.click()
  await expect(rating(page)).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { name: '1 question today' })).toBeVisible()
})

test('a paused review asks nothing and loses nothing', async ({ page }) => {
  await learn(page, 3)
  await openReview(page)
  await page.getByRole('button', { name: 'Pause the review' }).click()
  await expect(page.getByRole('heading', { name: 'The review is paused' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start the review' })).toHaveCount(0)
  await page.clock.setFixedTime(NOON + 30 * DAY_MS)
  await openReview(page)
  await expect(page.getByRole('heading', { name: 'The review is paused' })).toBeVisible()
  await page.getByRole('button', { name: 'Resume the review' }).click()
  await expect(page.getByRole('button', { name: 'Pause the review' })).toBeFocused()
  await expect(page.getByRole('heading', { name: '3 questions today' })).toBeVisible()
})

test('whoever has answered nothing is led to a lesson, and whoever is early hears when to come', async ({ page }) => {
  await openReview(page)
  await expect(page.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^Start with/ })).toHaveAttribute('href', /^\/learn\//)
  await learn(page, 4, 0)
  await openReview(page)
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible()
  await expect(page.getByText('Next: in 3 days (Sat 28 Nov), 4 questions.')).toBeVisible()
})

test('how sure somebody is, is asked on request before the result', async ({ page }) => {
  await learn(page, 1)
  await gradeAs(page, 'right')
  await openReview(page)
  await page.getByRole('checkbox', { name: 'Ask how sure I am' }).check()
  await page.getByRole('button', { name: 'Start the review' }).click()
  await answerAnyhow(page)
  await form(page).getByRole('radio', { name: 'Not sure' }).check()
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await expect(rating(page).getByRole('button', { name: /^Hard/ })).toBeFocused()
})

test('without an answer nothing is graded', async ({ page }) => {
  await learn(page, 1)
  await openReview(page)
  await page.getByRole('button', { name: 'Start the review' }).click()
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await expect(form(page).getByRole('status').last()).toHaveText(/No answer yet/)
  await expect(rating(page)).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a review in the ${colorScheme} theme, and nothing scrolls sideways`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await learn(page, 2)
    await gradeAs(page, 'right')
    await openReview(page)
    const look = async (state: string) => {
      expect(await listViolations(page), state).toEqual([])
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const root = document.documentElement
        return { scrollWidth: root.scrollWidth, clientWidth: root.clientWidth }
      })
      expect(scrollWidth, state).toBe(clientWidth)
    }
    await page.getByText('Read the forecast as a table').click()
    await look('desk')
    await page.getByRole('button', { name: 'Start the review' }).click()
    await expect(form(page)).toBeVisible()
    await look('question')
    await answerAnyhow(page)
    await form(page).getByRole('button', { name: 'Check', exact: true }).click()
    await expect(rating(page)).toBeInViewport({ ratio: 1 })
    await look('result')
    await waitForKeys(page)
    await page.keyboard.press('Enter')
    await answerOne(page)
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible()
    await look('end')
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the review says why it needs it', async ({ page }) => {
    await page.goto('/review')
    await expect(page.getByText('The review needs JavaScript')).toBeVisible()
    await expect(page.getByText('Looking up what is due')).toBeHidden()
  })
})
