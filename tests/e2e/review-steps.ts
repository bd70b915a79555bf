import type { Page } from '@playwright/test'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import { expect } from './fixtures'
import { answer } from './quiz-steps'

export const DAY_MS = 86_400_000
/** Noon of a Wednesday. */
export const NOON = Date.parse('2026-11-25T12:00:00')

export const form = (page: Page) => page.getByRole('form', { name: 'Review' })
export const rating = (page: Page) => page.locator('fieldset.rating')

/** A browser in which the first `count` questions of the course were answered some days before noon, all right. */
export async function learn(page: Page, count: number, days = 3): Promise<void> {
  const bank: QuestionBank = await (await page.request.get('/question-bank.json')).json()
  const finishedAt = NOON - days * DAY_MS
  const questions = bank.questions.slice(0, count).map(({ id, skills }) => {
    return { questionId: id, skills, verdict: 'right', record: { prompt: id, given: [], notes: [] } }
  })
  const quiz = {
    id: 'attempt',
    lessonId: 'l01',
    quizId: 'q01',
    quizHash: 'hash',
    seed: 1,
    mode: 'practice',
    answers: {},
  }
  const attempt = { ...quiz, startedAt: finishedAt, finishedAt, score: count, outOf: count, questions }
  const none = { reviews: [], placements: [], reads: [], positions: [], settings: [] }
  const file = { format: 'drydock-progress', version: 1, exportedAt: 'now', attempts: [attempt], ...none }
  await page.clock.setFixedTime(NOON)
  await page.goto('/progress', { waitUntil: 'networkidle' })
  const buffer = Buffer.from(JSON.stringify(file))
  await page.getByLabel('Import a file').setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: 'Add to my progress' }).click()
  await expect(page.getByRole('button', { name: 'Add to my progress' })).toHaveCount(0)
}

/** Opens the review, and waits until it has looked up what is due. */
export async function openReview(page: Page): Promise<void> {
  await page.goto('/review', { waitUntil: 'networkidle' })
  await expect(page.getByText('Looking up what is due')).toHaveCount(0)
}

/** Waits until a key rates: one that comes right with the result was not meant for it. */
export async function waitForKeys(page: Page): Promise<void> {
  await expect(rating(page)).toBeVisible()
  await page.waitForTimeout(600)
}

/** Gives the question that stands there some answer. */
export async function answerAnyhow(page: Page): Promise<void> {
  await expect(form(page)).toBeVisible()
  await answer(form(page).locator('fieldset.question'))
}

/** Answers by pointer, and takes the suggested rating. */
export async function answerOne(page: Page): Promise<void> {
  const place = form(page).locator('.question-place').first()
  const before = await place.textContent()
  await answerAnyhow(page)
  await form(page).getByRole('button', { name: 'Check', exact: true }).click()
  await waitForKeys(page)
  await expect.poll(() => rating(page).evaluate((group) => group.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Enter')
  await expect(place.and(page.getByText(before ?? '', { exact: true }))).toHaveCount(0)
}

/** Has every answer graded as the test wants it: what is right is a secret of the server. */
export async function gradeAs(page: Page, verdict: 'right' | 'wrong'): Promise<void> {
  await page.route('**/api/questions/*/answer', async (route) => {
    const response = await route.fetch()
    const graded = await response.json()
    await route.fulfill({ response, json: { ...graded, question: { ...graded.question, verdict } } })
  })
}
