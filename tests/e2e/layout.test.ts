import type { Page } from '@playwright/test'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import { listViolations } from './axe'
import { expect, listLessonPaths, openReady, test } from './fixtures'
import { answerAll } from './quiz-steps'

const PAGES = ['/', '/learn', '/glossary', '/statuses', '/skills', '/review', '/placement', '/progress']

/** 320 px is also what is left of 1280 px at a zoom of 400 % (WCAG 1.4.10). */
const WIDTHS = [320, 360, 704, 768, 1440]

test('axe finds nothing on any page in either theme, with all unfolded, and every page fits every width', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  for (const path of [...PAGES, ...(await listLessonPaths(page))]) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await expectToFit(page, path)
    // Everything that can be unfolded is, so that nothing escapes the look.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    expect(await listViolations(page), `${path} light`).toEqual([])
    // A theme changes colours and nothing else.
    await page.emulateMedia({ colorScheme: 'dark' })
    await untilPainted(page)
    expect(await listViolations(page, { only: 'color-contrast' }), `${path} dark`).toEqual([])
  }
})

test('every quiz fits every width', async ({ page }) => {
  test.setTimeout(240_000)
  for (const path of await listLessonPaths(page)) {
    await openReady(page, `${path}/quiz`)
    await expectToFit(page, `${path}/quiz`)
  }
})

test('axe finds nothing in quizzes that have all kinds of question, before they are told and after', async ({
  page,
}) => {
  test.setTimeout(240_000)
  for (const [index, path] of (await listCoveringLessons(page)).entries()) {
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark', reducedMotion: 'reduce' })
    await openReady(page, `${path}/quiz`)
    await page.getByRole('radio', { name: 'at the end, as in a test' }).check()
    expect(await listViolations(page, { within: 'form.quiz' }), `${path} open`).toEqual([])
    await answerAll(page)
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page.locator('.quiz-summary')).toHaveText(/right/)
    expect(await listViolations(page, { within: 'form.quiz' }), `${path} told`).toEqual([])
  }
})

/** Addresses of lessons that together have each kind of question in four quizzes, where there are so many. */
async function listCoveringLessons(page: Page): Promise<string[]> {
  const bank: QuestionBank = await (await page.request.get('/question-bank.json')).json()
  const wanted = new Map(bank.questions.map(({ kind }) => [kind, 4]))
  const chosen = bank.lessons.filter(({ id }) => {
    const kinds = new Set(bank.questions.filter(({ lessonId }) => lessonId === id).map(({ kind }) => kind))
    const missing = [...kinds].filter((kind) => (wanted.get(kind) ?? 0) > 0)
    for (const kind of missing) wanted.set(kind, (wanted.get(kind) ?? 0) - 1)
    return missing.length > 0
  })
  return chosen.map(({ path }) => path)
}

/**
 * No sideways scrolling at any width, and targets of at least 24 px, but for links in text; the width is put back. Asked
 * until it is so: for a moment after a resize Chromium can mix the rules of two widths.
 */
async function expectToFit(page: Page, path: string): Promise<void> {
  const before = page.viewportSize()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    await expect.poll(() => measureOverflow(page), { message: `${path} at ${width} px` }).toBe(0)
    if (width === 360) await expect.poll(() => listSmallTargets(page), { message: path }).toEqual([])
  }
  if (before) await page.setViewportSize(before)
}

/** A theme that has just been switched is mixed with the old one until the next frame. */
function untilPainted(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  )
}

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

function listSmallTargets(page: Page): Promise<string[]> {
  return page
    .locator(
      'button:visible:not(.term), select:visible, summary:visible, label:has(input):visible, input[type=text]:visible',
    )
    .evaluateAll((controls) =>
      controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect()
        return width < 24 || height < 24 ? [`${control.className || control.tagName} ${width}x${height}`] : []
      }),
    )
}
