import { type APIRequestContext, expect, test } from '@playwright/test'
import { FIRST_LESSON } from './fixtures'
import { readPlainForm } from './plain-form'

const PASSWORD = 'correct horse battery'

/** What a browser sends along from a page of somebody else. */
const FOREIGN: Readonly<Record<string, Record<string, string>>> = {
  'another origin': { origin: 'https://evil.example' },
  'no origin to tell': { origin: 'null' },
  'another site without an origin': { 'sec-fetch-site': 'cross-site' },
  'a neighbour’s site': { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
  'another origin with a forged host': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
}

/** Somebody signed in, without a browser. */
async function enter(request: APIRequestContext): Promise<void> {
  const email = `vera.${Date.now()}@example.org`
  const made = await readPlainForm(request, '/account/sign-up', 'Make the account')
  await request.post('/account/sign-up', { multipart: { ...made, name: 'Vera Victim', email, password: PASSWORD } })
  const entered = await readPlainForm(request, '/account/sign-in', 'Sign in')
  await request.post('/account/sign-in', { multipart: { ...entered, email, password: PASSWORD } })
}

test('what another site sends with the cookies of a visitor changes nothing, in forms and in routes', async ({
  request,
}) => {
  await enter(request)
  const renaming = { ...(await readPlainForm(request, '/account', 'Change the name')), name: 'Eve' }
  const routes = [
    `${FIRST_LESSON}/quiz/answers`,
    '/api/questions/q24-repair/answer',
    '/api/progress',
    '/api/sittings/x/answers',
    '/api/sittings/x/hand-in',
    '/classes/a/b/c/hand-in',
  ]
  for (const [attack, headers] of Object.entries(FOREIGN)) {
    const renamed = await request.post('/account', { multipart: renaming, headers, maxRedirects: 0 })
    expect(renamed.status(), attack).toBe(403)
    for (const path of routes) {
      const answer = await request.post(path, { form: { answer: 'a' }, headers, maxRedirects: 0 })
      expect(answer.status(), `${attack}: ${path}`).toBe(403)
    }
    // A text that a form could carry, and that says it is JSON.
    const posted = await request.post('/api/progress', {
      data: '{}',
      headers: { ...headers, 'content-type': 'text/plain' },
    })
    expect(posted.status(), attack).toBe(403)
    expect((await request.delete('/api/progress?mark=x', { headers })).status(), attack).toBe(403)
  }
  expect(await (await request.get('/account')).text()).toContain('Vera Victim')

  const own = { 'sec-fetch-site': 'same-origin' }
  const text = await request.post('/api/progress', { data: '{}', headers: { ...own, 'content-type': 'text/plain' } })
  expect(text.status()).toBe(400)
  await request.post('/account', { multipart: renaming, headers: own })
  expect(await (await request.get('/account')).text()).toContain('Eve')
})

test('ten megabytes are refused before anybody reads them, with a word to each, and the site goes on', async ({
  request,
}) => {
  const large = 'x'.repeat(10_000_000)
  const entered = await readPlainForm(request, '/account/sign-in', 'Sign in')
  const page = await request.post('/account/sign-in', {
    multipart: { ...entered, email: large, password: 'x' },
    headers: { accept: 'text/html' },
  })
  expect([page.status(), await page.text()]).toEqual([
    413,
    expect.stringContaining('more than this site takes at once'),
  ])
  const action = { 'next-action': '0'.repeat(42), accept: 'text/x-component' }
  const sent = await request.post('/teach/x/roster/add', { multipart: { list: large }, headers: action })
  expect([sent.status(), sent.headers()['content-type']]).toEqual([413, 'text/plain'])
  for (const path of [
    '/api/progress',
    '/api/questions/q24-repair/answer',
    '/api/sittings/x/answers',
    '/api/sittings/x/hand-in',
    '/classes/a/b/c/hand-in',
    `${FIRST_LESSON}/quiz/answers`,
    '/search-index.gz',
  ]) {
    const answer = await request.post(path, { data: { large }, headers: { accept: 'application/json' } })
    expect([answer.status(), await answer.json()], path).toEqual([
      413,
      { status: 'refused', reason: expect.stringContaining('one megabyte') },
    ])
  }
  // Less than a megabyte, and still far more than answers are: read no further than their own limit.
  const answers = await request.post('/api/questions/q24-repair/answer', { form: { answer: 'x'.repeat(900_000) } })
  expect([answers.status(), await answers.json()]).toEqual([413, expect.objectContaining({ status: 'refused' })])
  expect((await request.get('/account/sign-in')).status()).toBe(200)
})

test('an address or a form that nobody can read is refused, and is no fault of the site', async ({ request }) => {
  for (const path of ['/join/%E0%A4%A', '/teach/%zz', '/account/reset/%E0%A4%A', '/api/sittings/%E0%A4%A/clock']) {
    expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(400)
  }
  for (const path of ['/join', '/account/sign-in', '/api/questions/q24-repair/answer']) {
    const headers = { 'content-type': 'multipart/form-data' }
    expect((await request.post(path, { data: 'x', headers })).status(), path).toBe(400)
  }
})
