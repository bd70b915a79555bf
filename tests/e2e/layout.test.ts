import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, listLessonPaths, measureShift, openReady, test } from './fixtures'
import { answerAll } from './quiz-steps'

const PAGES = ['/', '/learn', '/glossary', '/skills', '/review', '/placement', '/progress']

/** Every lesson's quiz on its own page. */
async function listQuizPaths(page: Page): Promise<string[]> {
  return (await listLessonPaths(page)).map((path) => `${path}/quiz`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any page in the ${colorScheme} theme`, async ({ page }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const path of [...PAGES, ...(await listLessonPaths(page))]) {
      await page.goto(path)
      // Everything that can be unfolded is, so that nothing escapes the look.
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
}

test('axe finds nothing in any quiz, neither open nor told', async ({ page }) => {
  test.setTimeout(600_000)
  const look = async (state: string) => {
    const { violations } = await new AxeBuilder({ page }).include('form.quiz').analyze()
    expect(violations.map(({ id, nodes }) => `${state} ${id}: ${nodes[0]?.html}`)).toEqual([])
  }
  for (const [index, path] of (await listQuizPaths(page)).entries()) {
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark', reducedMotion: 'reduce' })
    await openReady(page, path)
    await page.getByRole('radio', { name: 'at the end, as in a test' }).check()
    await look(`${path} open`)
    await answerAll(page)
    await page.getByRole('button', { name: 'Check my answers' }).click()
    await expect(page.locator('.quiz-summary')).toHaveText(/right/)
    await look(`${path} told`)
  }
})

// 320 px is also what is left of 1280 px at a zoom of 400 % (WCAG 1.4.10).
for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [...PAGES, ...(await listLessonPaths(page)), ...(await listQuizPaths(page))]) {
      await page.goto(path)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, path).toBe(0)
    }
  })
}

test('targets are at least 24 px high and wide, but for links in text', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of [...PAGES, ...(await listLessonPaths(page)), ...(await listQuizPaths(page))]) {
    await page.goto(path)
    const small = await page
      .locator(
        'button:visible:not(.term), select:visible, summary:visible, label:has(input):visible, input[type=text]:visible',
      )
      .evaluateAll((controls) =>
        controls.flatMap((control) => {
          const { width, height } = control.getBoundingClientRect()
          return width < 24 || height < 24 ? [`${control.className || control.tagName} ${width}x${height}`] : []
        }),
      )
    expect(small, path).toEqual([])
  }
})

test('nothing moves while a lesson loads', async ({ page }) => {
  for (const path of await listLessonPaths(page)) {
    await page.goto(path, { waitUntil: 'networkidle' })
    const shift = await measureShift(page)
    expect(shift, path).toBe(0)
  }
})
