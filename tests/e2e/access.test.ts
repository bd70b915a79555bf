import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { assignFirstQuiz, enterAsInstructor, inviteInstructor, joinWithoutEmail, makeClass } from './school-steps'

/** Of a class, below its address: all that its instructors see and nobody else. */
const TAUGHT = [
  '',
  '/assignments',
  '/assignments/new',
  '/insights',
  '/insights.csv',
  '/roster',
  '/roster/add',
  '/settings',
  '/join-code',
  '/api',
  '/gradebook.csv',
]

/** Whether an address answers, is not found, or asks to sign in. */
async function knock({ request }: BrowserContext, path: string): Promise<string> {
  const response = await request.get(path, { maxRedirects: 0 })
  const status = response.status()
  if (status >= 300 && status < 400) return new URL(response.headers()['location'] ?? '', 'http://x').pathname
  return String(status)
}

interface Teaching {
  /** Signed in as Olga Owner, to whom the class with the address belongs. */
  owner: Page
  address: string
  /** Signed in, and nobody of the class. */
  foreign: Page
}

/** Somebody without an account gets an invitation, and with it the class; nobody else gets anything by the same link. */
async function comeToTeach(instructor: Page, { owner, address, foreign }: Teaching): Promise<void> {
  const invitation = await inviteInstructor(owner, address, 'for Ines')
  expect(await knock(instructor.context(), invitation)).toBe('/account/sign-in')
  await enterAsInstructor(instructor, 'Ines Instructor', invitation)
  await expect(instructor.getByText('Olga Owner invites you to teach this class.')).toBeVisible()
  // To look is not to accept.
  expect(await knock(instructor.context(), address)).toBe('404')
  await instructor.getByRole('button', { name: 'Teach this class' }).click()
  await instructor.waitForURL(address)
  for (const path of [invitation, '/teach/invitation/never-was']) {
    await foreign.goto(path)
    await expect(foreign.getByRole('heading', { name: 'This invitation does not work any more' })).toBeVisible()
    await expect(foreign.locator('main')).not.toContainText(/Ours|Olga/)
  }
  await instructor.goto(`${address}/settings`)
  await expect(instructor.getByText('came to teach the class by an invitation')).toBeVisible()
  for (const name of ['Make an invitation', 'Delete the class for good']) {
    await expect(instructor.getByRole('button', { name })).toHaveCount(0)
  }
}

/** Pages of an assignment, a member and what a learner did, below the class's address. */
async function listPagesOfPeople(page: Page, address: string): Promise<string[]> {
  await page.goto(`${address}/assignments`)
  const edit = await page.locator(`main a[href^="${address}/assignments/"]:not([href$="/new"])`).getAttribute('href')
  const assignment = edit?.split('/').at(-1)
  await page.goto(address)
  const learner = await page.locator('tr[data-learner]').first().getAttribute('data-learner')
  return [`/assignments/${assignment}`, `/roster/${learner}`, `/learners/${learner}`, `/work/${assignment}/${learner}`]
}

test('a class is there for its own people, and not found by all others', async ({ page, browser, baseURL }) => {
  test.setTimeout(180_000)
  const open = async () => (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage()
  await enterAsInstructor(page, 'Olga Owner')
  const { address, code } = await makeClass(page, 'Ours')
  await assignFirstQuiz(page, address, { title: 'Week 1' })
  const classId = address.replace('/teach/', '')

  const [learner, removed, foreign, foreignLearner, anonymous, instructor] = await Promise.all(
    Array.from({ length: 6 }, open),
  )
  if (!learner || !removed || !foreign || !foreignLearner || !anonymous || !instructor) throw new Error('no browser')
  await joinWithoutEmail(learner, code, 'Lea')
  await learner.getByRole('link', { name: 'Week 1' }).click()
  await learner.getByRole('link', { name: 'Go to the quiz' }).click()
  await expect(learner.getByRole('heading', { name: /^Quiz:/ })).toBeVisible()
  const quiz = new URL(learner.url()).pathname
  await joinWithoutEmail(removed, code, 'Rolf')
  await enterAsInstructor(foreign, 'Frida Foreign')
  const other = await makeClass(foreign, 'Theirs')
  await joinWithoutEmail(foreignLearner, other.code, 'Fred')

  await comeToTeach(instructor, { owner: page, address, foreign })

  await page.goto(`${address}/roster`)
  await page.getByRole('link', { name: 'Rolf' }).click()
  await page.getByRole('button', { name: 'Take out' }).click()
  await expect(page.getByRole('button', { name: 'Let in again' })).toBeVisible()

  const learned = [`/classes/${classId}`, quiz.split('/').slice(0, 4).join('/'), quiz]
  const ofPeople = await listPagesOfPeople(page, address)
  const taught = [...TAUGHT, ...ofPeople].map((path) => `${address}${path}`)
  const api = `/api/classes/${classId}/gradebook/version`
  const people = { owner: page, instructor, learner, removed, foreign, foreignLearner, anonymous }
  const found: Record<string, unknown> = {}
  for (const [name, person] of Object.entries(people)) {
    const ask = async (paths: readonly string[]) => {
      const answers = new Set<string>()
      for (const path of paths) answers.add(await knock(person.context(), path))
      return [...answers].join(' ')
    }
    found[name] = { taught: await ask(taught), learned: await ask(learned), version: await ask([api]) }
  }
  expect(found).toEqual({
    owner: { taught: '200', learned: '200', version: '200' },
    instructor: { taught: '200', learned: '200', version: '200' },
    learner: { taught: '404', learned: '200', version: '404' },
    removed: { taught: '404', learned: '404', version: '404' },
    foreign: { taught: '404', learned: '404', version: '404' },
    foreignLearner: { taught: '404', learned: '404', version: '404' },
    anonymous: {
      taught: expect.stringMatching(/^(\/account\/sign-in|404| )+$/),
      learned: '/account/sign-in',
      version: '404',
    },
  })
  for (const person of Object.values(people)) {
    expect(await knock(person.context(), `/api/v1/classes/${classId}/gradebook`)).toBe('401')
  }
})
