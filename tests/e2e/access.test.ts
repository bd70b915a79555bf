import type { BrowserContext, Page } from '@playwright/test'
import { listAddresses } from '../support/class-pages'
import { expect, test } from './fixtures'
import {
  assignFirstQuiz,
  enterAsInstructor,
  handIn,
  inviteInstructor,
  joinWithoutEmail,
  makeClass,
  openQuizOf,
} from './school-steps'

/** Files of a class, below its address: for its instructors and nobody else. */
const FILES = ['/insights.csv', '/gradebook.csv']

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

/** Ids of what a learner handed in, from the address of its result. */
function readIds(page: Page): Record<string, string> {
  const [, , classId = '', assignment = '', lesson = '', , attempt = ''] = new URL(page.url()).pathname.split('/')
  return { class: classId, assignment, lesson, attempt }
}

/** The id of the first learner of the gradebook at the address. */
async function findLearner(page: Page, address: string): Promise<string> {
  await page.goto(address)
  return (await page.locator('tr[data-learner]').first().getAttribute('data-learner')) ?? ''
}

/** What somebody hears at all pages of one kind: one word where they hear the same everywhere. */
async function knockEverywhere(person: Page, ids: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const ask = async (paths: readonly string[]) => {
    const answers = new Set<string>()
    for (const path of paths) answers.add(await knock(person.context(), path))
    return [...answers].join(' ')
  }
  return {
    taught: await ask([...listAddresses('taught', ids), ...FILES.map((file) => `/teach/${ids['class']}${file}`)]),
    learned: await ask(listAddresses('learned', ids)),
    handedIn: await ask(listAddresses('handed in', ids)),
    version: await ask([`/api/classes/${ids['class']}/gradebook/version`]),
    signedIn: await ask(listAddresses('signed in', ids)),
  }
}

test('a class is there for its own people, and not found by all others', async ({ page, browser, baseURL }) => {
  test.setTimeout(300_000)
  const open = async () => (await browser.newContext({ ...(baseURL ? { baseURL } : {}) })).newPage()
  await enterAsInstructor(page, 'Olga Owner')
  const { address, code } = await makeClass(page, 'Ours')
  await assignFirstQuiz(page, address, { title: 'Week 1' })

  const [learner, classmate, removed, foreign, foreignLearner, anonymous, instructor] = await Promise.all([
    open(),
    open(),
    open(),
    open(),
    open(),
    open(),
    open(),
  ])
  await joinWithoutEmail(learner, code, 'Lea')
  await openQuizOf(learner, 'Week 1')
  await handIn(learner)
  const work = readIds(learner)
  await joinWithoutEmail(classmate, code, 'Nora')
  await joinWithoutEmail(removed, code, 'Rolf')
  await enterAsInstructor(foreign, 'Frida Foreign')
  const other = await makeClass(foreign, 'Theirs')
  await joinWithoutEmail(foreignLearner, other.code, 'Fred')

  await comeToTeach(instructor, { owner: page, address, foreign })

  await page.goto(`${address}/roster`)
  await page.getByRole('link', { name: 'Rolf' }).click()
  await page.getByRole('button', { name: 'Take out' }).click()
  await expect(page.getByRole('button', { name: 'Let in again' })).toBeVisible()

  const someone = await findLearner(page, address)
  const ids = { ...work, learner: someone, member: someone }
  const people = { owner: page, instructor, learner, classmate, removed, foreign, foreignLearner, anonymous }
  const found: Record<string, unknown> = {}
  for (const [name, person] of Object.entries(people)) found[name] = await knockEverywhere(person, ids)
  const outside = { taught: '404', learned: '404', handedIn: '404', version: '404', signedIn: '200' }
  const signIn = '/account/sign-in'
  expect(found).toEqual({
    owner: { ...outside, taught: '200', learned: '200', handedIn: '200', version: '200' },
    instructor: { ...outside, taught: '200', learned: '200', handedIn: '200', version: '200' },
    learner: { ...outside, learned: '200', handedIn: '200' },
    classmate: { ...outside, learned: '200' },
    removed: outside,
    foreign: outside,
    foreignLearner: outside,
    anonymous: {
      taught: expect.stringMatching(/^(\/account\/sign-in|404| )+$/),
      learned: signIn,
      handedIn: signIn,
      version: '404',
      signedIn: signIn,
    },
  })
  for (const path of listAddresses('anybody', ids)) expect(await knock(anonymous.context(), path), path).toBe('200')
  for (const person of Object.values(people)) {
    expect(await knock(person.context(), `/api/v1/classes/${work['class']}/gradebook`)).toBe('401')
  }
})
