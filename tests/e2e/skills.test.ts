import type { Page } from '@playwright/test'
import { listViolations } from './axe'
import { expect, forgive, measureShift, openReady, test } from './fixtures'
import { answer, openQuiz, playThrough } from './quiz-steps'

/** Has questions to type, so that an attempt with nonsense misses some. */
const TYPED_LESSON = '/learn/images/first-dockerfile'

async function openSkillsAfterQuiz(page: Page): Promise<void> {
  await openQuiz(page, TYPED_LESSON)
  await playThrough(page)
  await openReady(page, '/skills')
  await expect(page.locator('.missed-count').first()).toBeVisible()
}

/** Opens the check at its first question. */
async function startPlacement(page: Page): Promise<void> {
  await openReady(page, '/placement')
  await page.getByRole('button', { name: 'Start the check' }).click()
  await expect(question(page)).toBeVisible()
}

function question(page: Page) {
  return page.getByRole('form', { name: /^Question \d+ of at most 12$/ })
}

/** What stands there next: the name of the next question's form, or the heading of the result. */
async function waitForNext(page: Page, before: string | null): Promise<string | null> {
  const next = page.locator('.placement-form, .placement-outcome')
  await expect.poll(() => next.getAttribute('aria-label')).not.toBe(before)
  return next.getAttribute('aria-label')
}

/** Answers until the result stands there, and has every answer graded as right. */
async function knowEverything(page: Page): Promise<void> {
  await page.route('**/api/questions/*/answer', async (route) => {
    const response = await route.fetch()
    const told = await response.json()
    await route.fulfill({ response, json: { ...told, question: { ...told.question, verdict: 'right' } } })
  })
  await startPlacement(page)
  let name = await question(page).getAttribute('aria-label')
  while (name) {
    await answer(page.locator('fieldset.question'))
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    name = await waitForNext(page, name)
  }
}

async function expectNoAxeFindings(page: Page): Promise<void> {
  expect(await listViolations(page)).toEqual([])
}

test('after a quiz its skills have a strength, and what was missed leads to the part that answers it', async ({
  page,
}) => {
  await openSkillsAfterQuiz(page)
  const note = page.locator('.strength-note[data-level="weak"]:has(.missed-count)').first()
  await expect(note).toHaveAccessibleName(/^weak \d+ ?, \d missed$/)
  await note.click()
  await expect(note).toHaveAttribute('aria-expanded', 'true')
  const answers = page.locator('.strength-answers')
  await expect(answers).toContainText(/Answers that count, oldest first: (right, )*wrong. That makes \d+ of 100./)
  await answers
    .getByRole('link', { name: /^Read it in “Your first Dockerfile”/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${TYPED_LESSON}#.+`))
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport()
})

test('the strip tells in words what it shows, for each module and for each skill', async ({ page }) => {
  await openSkillsAfterQuiz(page)
  const weak = await page.locator('.strength-note[data-level="weak"]').count()
  const strip = page.getByRole('img', { name: /^Building images: .*\d+ weak/ })
  await expect(strip).toHaveAccessibleName(/\d+ not asked yet$/)
  await page.getByText('Read the strip as a table').click()
  const table = page.getByRole('table').filter({ hasText: 'Strength' }).first()
  await expect(table.getByRole('cell', { name: /^weak, \d+$/ })).toHaveCount(weak)
  const cells = await table.locator('tbody tr:has(td)').count()
  const names = await page
    .locator('.heat-strip [role="img"]')
    .evaluateAll((all) => all.map((img) => img.ariaLabel ?? ''))
  const told = names.flatMap((name) => [...name.matchAll(/(\d+) (?:strong|growing|weak|not asked yet)/g)])
  expect(told.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(cells)
})

test('skills can be narrowed to the taught, the weak and the missed ones, with arrow keys too', async ({ page }) => {
  await openSkillsAfterQuiz(page)
  const rows = page.locator('.skill-theme[open] li:visible')
  await page.getByRole('radio', { name: 'All', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Taught' })).toBeChecked()
  await expect(rows).toHaveCount(await page.locator('li[data-taught]').count())
  await page.getByRole('radio', { name: 'Weak' }).check()
  await expect(rows).toHaveCount(await page.locator('.strength-note[data-level="weak"]').count())
  await page.getByRole('radio', { name: 'Missed' }).check()
  await expect(rows).toHaveCount(await page.locator('.missed-count').count())
  await expect(page.locator('.skill-theme:visible li:visible').first()).toContainText('missed')
})

test('before the first answer nothing is claimed, and a filter that finds nothing says so', async ({ page }) => {
  await openReady(page, '/skills')
  await expect(page.locator('.strength-note')).toHaveCount(0)
  for (const strip of await page.locator('.heat-strip [role="img"]').all()) {
    await expect(strip).toHaveAccessibleName(/: \d+ not asked yet$/)
  }
  await page.getByRole('radio', { name: 'Weak' }).check()
  await expect(page.getByText('No skill here.')).toBeVisible()
})

test('nothing moves when the strengths arrive', async ({ page }) => {
  await openSkillsAfterQuiz(page)
  await page.reload({ waitUntil: 'networkidle' })
  await expect(page.locator('.strength-note').first()).toBeAttached()
  const shift = await measureShift(page)
  expect(shift).toBe(0)
})

test('the placement check is done with the keyboard alone, and "I don’t know" ends it early', async ({ page }) => {
  await openReady(page, '/placement')
  const start = page.getByRole('button', { name: 'Start the check' })
  do await page.keyboard.press('Tab')
  while (!(await start.evaluate((button) => button === document.activeElement)))
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeFocused()
  let name: string | null = 'Question 1 of at most 12'
  let asked = 0
  while (name) {
    asked += 1
    await expect(question(page)).toHaveAccessibleName(`Question ${asked} of at most 12`)
    const admit = page.getByRole('button', { name: 'I don’t know' })
    do await page.keyboard.press('Tab')
    while (!(await admit.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Space')
    name = await waitForNext(page, name)
  }
  expect(asked).toBeLessThan(6)
  const result = page.getByRole('heading', { level: 2, name: /^0 of \d+ modules known$/ })
  await expect(result).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Begin with “It works on my machine”/ })).toBeFocused()
})

test('an answer is asked for before the next question, and nothing is told between the questions', async ({ page }) => {
  await startPlacement(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('status')).toHaveText('No answer yet. Answer it, or say that you do not know.')
  await answer(page.locator('fieldset.question'))
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
  await expect(page.locator('.verdict, .feedback, .option-feedback')).toHaveCount(0)
})

test('whoever knows everything has every module marked, on the map too, until one is missed', async ({ page }) => {
  await knowEverything(page)
  await expect(page.getByRole('heading', { level: 2, name: /^(\d+) of \1 modules known$/ })).toBeFocused()
  const modules = await page.locator('.placement-modules > li').count()
  await expect(page.getByText(/^Known: /)).toHaveCount(modules)
  await openReady(page, '/progress')
  await page.getByText('Read the map as a table').click()
  await expect(page.getByRole('cell', { name: 'known from the placement check' })).toHaveCount(modules)
  await page.unroute('**/api/questions/*/answer')
  await startPlacement(page)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
  await page.getByRole('button', { name: 'End here' }).click()
  await expect(
    page.getByRole('heading', { level: 2, name: `${modules - 1} of ${modules} modules known` }),
  ).toBeFocused()
})

test('a check that was left goes on where it was', async ({ page }) => {
  await startPlacement(page)
  await page.getByRole('button', { name: 'I don’t know' }).click()
  await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
  const asked = await page.locator('fieldset.question legend').first().textContent()
  await page.reload({ waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Start the check' }).click()
  await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
  expect(await page.locator('fieldset.question legend').first().textContent()).toBe(asked)
})

test('a lost connection keeps the answer and says what to do', async ({ page, faults }) => {
  await startPlacement(page)
  await answer(page.locator('fieldset.question'))
  await page.route('**/api/questions/**', (route) => route.abort())
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('Your answer is still here')
  await page.unroute('**/api/questions/**')
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
  // The browser itself reports the request that the test has cut.
  forgive(faults, 'ERR_FAILED')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the skills with progress and in the check in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openSkillsAfterQuiz(page)
    await page.locator('.strength-note').first().click()
    await page.getByText('Read the strip as a table').click()
    await expectNoAxeFindings(page)
    await startPlacement(page)
    await expectNoAxeFindings(page)
    await page.getByRole('button', { name: 'I don’t know' }).click()
    await expect(question(page)).toHaveAccessibleName('Question 2 of at most 12')
    await page.getByRole('button', { name: 'End here' }).click()
    await expect(page.locator('.placement-outcome')).toBeVisible()
    await expectNoAxeFindings(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('skills are a list with links, and the check says what it needs', async ({ page }) => {
    await openReady(page, '/skills')
    await expect(page.locator('.skill-overview')).toBeHidden()
    await expect(page.locator('li[data-taught] a').first()).toBeVisible()
    await page.getByRole('radio', { name: 'Taught' }).check()
    await expect(page.locator('.skill-theme[open] li:not([data-taught]):visible')).toHaveCount(0)
    await expect(page.getByRole('radio', { name: 'Weak' })).toBeHidden()
    await openReady(page, '/placement')
    await expect(page.getByText('The check needs JavaScript')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Start the check' })).toBeHidden()
  })
})
