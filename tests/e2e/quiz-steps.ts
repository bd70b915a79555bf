import type { Locator, Page } from '@playwright/test'
import { expect, openReady, readStored } from './fixtures'

/** Opens a lesson at its quiz, which is loaded then, and waits for its questions. */
export async function openQuiz(page: Page, lessonPath: string): Promise<void> {
  await openReady(page, `${lessonPath}#quiz`)
  await expect(page.getByRole('form', { name: 'Quiz' })).toBeVisible()
}

/** The seed that the questions were drawn by. */
export function seedOf(page: Page): Promise<string> {
  return page.locator('form.quiz input[name="seed"]').inputValue()
}

/** Gives a question some answer, right or wrong, by whatever fields it has. */
export async function answer(question: Locator): Promise<void> {
  for (const add of await question.getByRole('button', { name: /^Add/ }).all()) {
    if (await add.isVisible()) await add.click()
  }
  for (const list of await question.locator('select:visible').all()) await list.selectOption({ index: 1 })
  for (const field of await question.locator('input[type="text"]:visible, input:not([type]):visible').all()) {
    await field.fill('no idea')
  }
  const names = await question
    .locator('input[type="radio"], input[type="checkbox"]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name')))])
  for (const name of names) await question.locator(`input[name="${name}"]`).first().check()
}

/** Answers every question. */
export async function answerAll(page: Page): Promise<void> {
  for (const question of await page.locator('fieldset.question').all()) await answer(question)
}

/** Answers and checks every question in practice, until the result stands there. */
export async function playThrough(page: Page): Promise<void> {
  for (const question of await page.locator('.quiz-question').all()) {
    await answer(question.locator('fieldset.question'))
    await question.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(question.locator('.verdict')).toBeVisible()
  }
  await expect(page.locator('.quiz-summary')).toHaveText(/\d of \d+ right/)
  await expect.poll(() => countAttempts(page)).toBeGreaterThan(0)
}

/** Handed-in quizzes as the browser keeps them. */
export async function countAttempts(page: Page): Promise<number> {
  return (await readStored(page, 'attempts')).length
}
