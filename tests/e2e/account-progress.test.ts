import { expect, FIRST_LESSON, TABBED_LESSON, test } from './fixtures'
import { countAttempts, openQuiz, playThrough } from './quiz-steps'
import { enterAsInstructor, signInAgain } from './school-steps'

test('what was learnt in two browsers before anybody signed in is in both afterwards', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  await openQuiz(page, FIRST_LESSON)
  await playThrough(page)
  await openQuiz(other, TABBED_LESSON)
  await playThrough(other)

  const email = await enterAsInstructor(page, 'Lea Learner', '/progress')
  expect(await countAttempts(page)).toBe(1)
  await signInAgain(other, email, '/progress')
  await expect.poll(() => countAttempts(other), { timeout: 30_000 }).toBe(2)
  await page.reload()
  await expect.poll(() => countAttempts(page), { timeout: 30_000 }).toBe(2)
  await other.context().close()
})
