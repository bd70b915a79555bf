import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { urlToHttpOptions } from 'node:url'
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from './fixtures'

const QUIZ = '/learn/images/first-dockerfile/quiz'
const ANSWERS = `${QUIZ}/answers`
const JSON_PLEASE = { accept: 'application/json' }

/** What every hand-in carries: the attempt, the seed, and the state of the quiz that was shown. */
async function beginAttempt(request: APIRequestContext) {
  const { hash } = await (await request.get(`${QUIZ}/questions?seed=7`)).json()
  return { attempt: randomBytes(16).toString('hex'), seed: '7', hash: String(hash) }
}

test('a script is answered with JSON, a plain form is sent on to its result', async ({ request }) => {
  const form = { ...(await beginAttempt(request)), stray: 'x' }
  const graded = await request.post(ANSWERS, { headers: JSON_PLEASE, form })
  expect(await graded.json()).toMatchObject({ status: 'graded', score: 0 })
  const plain = await request.post(ANSWERS, { form, maxRedirects: 0 })
  expect(plain.status()).toBe(303)
  expect(plain.headers().location).toMatch(/^\/learn\/images\/first-dockerfile\/quiz\?attempt=[\w-]+$/)
})

test('what cannot be graded gets a clear sentence', async ({ request }) => {
  const begun = await beginAttempt(request)
  const refusal = async (path: string, options: object) => {
    const response = await request.post(path, { headers: JSON_PLEASE, ...options })
    const { status, reason, isOutdated } = await response.json()
    return [response.status(), status, reason, isOutdated]
  }
  const tooLong = 'That is more than a quiz can hold. Shorten your answers and try again.'
  const unknown = 'The answers arrived in an unknown form. Reload the page and try again.'
  expect(await refusal(ANSWERS, { form: { x: 'x'.repeat(100_000) } })).toEqual([413, 'refused', tooLong, undefined])
  const long = { ...begun, 'q09-build-command': 'x'.repeat(201) }
  expect(await refusal(ANSWERS, { form: long })).toEqual([413, 'refused', tooLong, undefined])
  expect(await refusal(ANSWERS, { data: '{"not": "a form"}' })).toEqual([400, 'refused', unknown, undefined])
  expect(await refusal(ANSWERS, { form: { ...begun, attempt: 'mine' } })).toEqual([400, 'refused', unknown, undefined])
  expect(await refusal(ANSWERS, { form: { ...begun, seed: '-1' } })).toEqual([400, 'refused', unknown, undefined])
  const [status, , reason, isOutdated] = await refusal(ANSWERS, { form: { ...begun, hash: 'of-last-year' } })
  expect([status, isOutdated]).toEqual([409, true])
  expect(reason).toContain('This quiz has been changed since you opened it')
  const moved = 'This lesson has moved. Reload the page and try again.'
  expect(await refusal('/learn/no/lesson/quiz/answers', { form: begun })).toEqual([404, 'refused', moved, undefined])
})

test('a form without JavaScript is refused with a page that leads back', async ({ page, faults }) => {
  const begun = await beginAttempt(page.request)
  const refused = await page.request.post(ANSWERS, { form: { ...begun, hash: 'of-last-year' } })
  expect(refused.status()).toBe(409)
  expect(refused.headers()['content-type']).toContain('text/html')
  expect(await refused.text()).toContain(`<a href="${QUIZ}">Open the quiz again</a>`)
  expect(faults).toEqual([])
})

test('the same attempt twice has one result, and other answers under its id are refused', async ({ request }) => {
  const form = { ...(await beginAttempt(request)), 'q09-build-command': 'docker ps' }
  const send = (fields: Record<string, string>) => request.post(ANSWERS, { headers: JSON_PLEASE, form: fields })
  const first = await (await send(form)).json()
  expect(await (await send(form)).json()).toEqual(first)
  const other = await send({ ...form, 'q09-build-command': 'docker build .' })
  expect(other.status()).toBe(409)
  expect((await other.json()).reason).toContain('was handed in before, with other answers')
})

test('one question is graded by itself', async ({ request }) => {
  const { hash } = await beginAttempt(request)
  const ask = async (id: string, form: Record<string, string>) => {
    const response = await request.post(`/api/questions/${id}/answer`, { headers: JSON_PLEASE, form })
    return [response.status(), await response.json()]
  }
  const id = 'q09-build-command'
  const [status, told] = await ask(id, { seed: '7', hash, [id]: 'docker ps' })
  expect([status, told.status, told.question.questionId, told.question.verdict]).toEqual([200, 'graded', id, 'wrong'])
  expect((await ask(id, { seed: '7', hash }))[1].question).toMatchObject({ verdict: 'unanswered' })
  expect((await ask(id, { seed: '7', hash: 'x', [id]: 'x' }))[0]).toBe(409)
  expect((await ask(id, { seed: 'x', hash, [id]: 'x' }))[0]).toBe(400)
  expect((await ask('no-such-question', { seed: '7', hash }))[0]).toBe(404)
})

test('questions can be asked for by their ids, those that are gone are left out', async ({ request }) => {
  const response = await request.get('/api/questions?ids=q09-base,gone,q01-pins&seed=7')
  const { questions } = await response.json()
  expect(questions.map((asked: { question: { id: string } }) => asked.question.id)).toEqual(['q09-base', 'q01-pins'])
  for (const query of ['ids=q09-base', 'seed=7', `seed=7&ids=${Array(21).fill('q09-base').join()}`]) {
    expect((await request.get(`/api/questions?${query}`)).status()).toBe(400)
  }
})

/** Asks without a token from another address of this machine: limits count by address, and other tests must not meet it. */
function askFrom(localAddress: string, url: URL): Promise<{ status: number; wait: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sent = request({ ...urlToHttpOptions(url), method: 'GET', localAddress, family: 4 }, (response) => {
      response.resume()
      resolve({ status: response.statusCode ?? 0, wait: response.headers['retry-after'] })
    })
    sent.setHeader('x-forwarded-for', randomBytes(4).join('.'))
    sent.on('error', reject).end()
  })
}

test('an address that asks more than programs need is told to wait, whatever address it claims', async ({
  baseURL,
}) => {
  const url = new URL('/api/v1/classes/none/gradebook', baseURL?.replace('localhost', '127.0.0.1'))
  const answers: Awaited<ReturnType<typeof askFrom>>[] = []
  while (answers.length < 700) {
    answers.push(...(await Promise.all(Array.from({ length: 50 }, () => askFrom('127.0.0.9', url)))))
  }
  const refused = answers.filter(({ status }) => status === 429)
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401, 429]))
  expect(refused).toHaveLength(100)
  expect(Number(refused[0]?.wait)).toBeGreaterThan(0)
  expect((await askFrom('127.0.0.10', url)).status).toBe(401)
})

test('an address that somebody made up shows the quiz, not an error', async ({ page }) => {
  const response = await page.goto(`${QUIZ}?attempt=%00garbage`)
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('form', { name: 'Quiz' })).toBeVisible()
  await expect(page.locator('.quiz-summary')).toBeEmpty()
})
