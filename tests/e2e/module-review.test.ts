import type { Page } from '@playwright/test'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import { listViolations } from './axe'
import { expect, openReady, test } from './fixtures'
import { answer } from './quiz-steps'

const form = (page: Page) => page.getByRole('form', { name: 'Review' })
const next = (page: Page) => page.getByRole('button', { name: /^(Next question|See how it went)$/ })

/** Answers the question that stands there, anyhow, with the button that leads on in the focus. */
async function answerOne(page: Page): Promise<void> {
  await expect(form(page)).toBeVisible()
  await answer(form(page).locator('fieldset.question'))
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await expect(next(page)).toBeFocused()
}

/** Ids of the questions that a page has loaded, in order. */
function noteAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/api/questions') asked.push(...(searchParams.get('ids') ?? '').split(','))
  })
  return asked
}

test('a module is closed by ten questions, four of them from earlier modules, and says what to read again', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openReady(page, '/learn/images/multi-stage-builds')
  await page.getByRole('navigation', { name: 'Building images' }).getByRole('link', { name: 'Module review' }).click()
  await expect(page.getByRole('heading', { name: 'Module review: Building images' })).toBeVisible()
  const asked = noteAsked(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  for (let place = 1; place <= 10; place++) {
    await expect(form(page)).toContainText(`Question ${place} of 10`)
    await answerOne(page)
    await next(page).click()
  }
  await expect(page.getByRole('heading', { name: /^\d+ of 10 right$/ })).toBeFocused()
  await expect(page.getByText(/^\d of 6 of this module, \d of 4 of earlier ones\./)).toBeVisible()
  await expect(page.locator('.review-done li')).toHaveCount(10)

  const bank: QuestionBank = await (await page.request.get('/question-bank.json')).json()
  const moduleOf = (id: string) => {
    const lessonId = bank.questions.find((question) => question.id === id)?.lessonId
    return bank.lessons.find((lesson) => lesson.id === lessonId)?.moduleId
  }
  expect(new Set(asked).size).toBe(10)
  expect(asked.map(moduleOf).filter((id) => id === 'm2')).toHaveLength(6)
  expect(asked.map(moduleOf).filter((id) => id === 'm0' || id === 'm1')).toHaveLength(4)
})

test('a review of a module that was left goes on where it was, with the same questions', async ({ page }) => {
  await openReady(page, '/review/the-cluster')
  await page.getByRole('button', { name: 'Begin' }).click()
  await answerOne(page)
  await next(page).click()
  await expect(form(page)).toContainText('Question 2 of 10')
  const second = await form(page).locator('fieldset.question').textContent()
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await expect(page.getByRole('heading', { name: '9 questions to go' })).toBeVisible()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(form(page)).toContainText('Question 2 of 10')
  expect(await form(page).locator('fieldset.question').textContent()).toBe(second)
})

test('an answer that was told counts when the reader stops before going on', async ({ page }) => {
  await openReady(page, '/review/why-containers')
  await page.getByRole('button', { name: 'Begin' }).click()
  await answerOne(page)
  await page.getByRole('button', { name: 'Stop for now' }).click()
  await expect(page.getByRole('heading', { name: '9 questions to go' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a review of a module in the ${colorScheme} theme`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openReady(page, '/review/compose')
    expect(await listViolations(page), 'desk').toEqual([])
    await page.getByRole('button', { name: 'Begin' }).click()
    await answerOne(page)
    expect(await listViolations(page), 'told').toEqual([])
    for (let place = 2; place <= 10; place++) {
      await next(page).click()
      await answerOne(page)
    }
    await next(page).click()
    await expect(page.getByRole('heading', { name: /of 10 right$/ })).toBeVisible()
    expect(await listViolations(page), 'end').toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the review of a module leads to the quizzes of its lessons', async ({ page }) => {
    await page.goto('/review/images')
    await expect(page.getByText('Choosing the questions')).toBeHidden()
    await expect(page.locator('.review-without-script a').first()).toHaveAttribute(
      'href',
      /^\/learn\/images\/.+\/quiz$/,
    )
  })
})
