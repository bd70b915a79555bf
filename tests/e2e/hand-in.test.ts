import { expect, test } from './fixtures'

const ANSWERS = '/learn/images/first-dockerfile/quiz/answers'

test('a script is answered with JSON, a plain form is sent on to its result', async ({ request }) => {
  const graded = await request.post(ANSWERS, { headers: { accept: 'application/json' }, form: { stray: 'x' } })
  expect(await graded.json()).toMatchObject({ status: 'graded', score: 0, outOf: 8 })
  const plain = await request.post(ANSWERS, { form: { stray: 'x' }, maxRedirects: 0 })
  expect(plain.status()).toBe(303)
  expect(plain.headers().location).toMatch(/^\/learn\/images\/first-dockerfile\/quiz\?attempt=[\w-]+$/)
})

test('answers that are too large, in an unknown form or for no lesson get a clear sentence', async ({ request }) => {
  const refusal = async (path: string, options: object) => {
    const response = await request.post(path, { headers: { accept: 'application/json' }, ...options })
    return [response.status(), (await response.json()).reason]
  }
  expect(await refusal(ANSWERS, { form: { x: 'x'.repeat(100_000) } })).toEqual([
    413,
    'That is more than a quiz can hold. Shorten your answers and try again.',
  ])
  expect(await refusal(ANSWERS, { data: '{"not": "a form"}' })).toEqual([
    400,
    'The answers arrived in an unknown form. Reload the page and try again.',
  ])
  expect(await refusal('/learn/no/lesson/quiz/answers', { form: { x: 'x' } })).toEqual([
    404,
    'This lesson has moved. Reload the page and try again.',
  ])
})

test('the longest answers still fit into the address of the result', async ({ page }) => {
  const question = 'q09-build-command'
  const sent = await page.request.post(ANSWERS, { form: { [question]: '漢'.repeat(5000) }, maxRedirects: 0 })
  const response = await page.goto(sent.headers().location ?? '')
  expect(response?.status()).toBe(200)
})

test('an address that somebody made up shows the quiz, not an error', async ({ page }) => {
  const response = await page.goto('/learn/images/first-dockerfile/quiz?attempt=%00garbage')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('form', { name: 'Quiz' })).toBeVisible()
  await expect(page.locator('.quiz-summary')).toBeEmpty()
})
