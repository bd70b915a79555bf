import { expect, FIRST_LESSON, TABBED_LESSON, test } from './fixtures'
import { countAttempts, openQuiz, playThrough } from './quiz-steps'
import { enterAsInstructor, signInAgain } from './school-steps'

test('what was learnt in two browsers before anybody signed in is in the account, and in a third browser', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const open = async () => (await browser.newContext(baseURL ? { baseURL } : {})).newPage()
  const [other, third] = [await open(), await open()]
  await openQuiz(page, FIRST_LESSON)
  await playThrough(page)
  await openQuiz(other, TABBED_LESSON)
  await playThrough(other)

  const email = await enterAsInstructor(page, 'Lea Learner', '/progress')
  expect(await countAttempts(page)).toBe(1)
  await signInAgain(other, email, '/progress')
  await expect.poll(() => countAttempts(other), { timeout: 30_000 }).toBe(2)
  // Both are in the account now; the first browser hears of it when it looks again, after a minute.
  await signInAgain(third, email, '/progress')
  await expect.poll(() => countAttempts(third), { timeout: 30_000 }).toBe(2)
  await other.context().close()
  await third.context().close()
})
