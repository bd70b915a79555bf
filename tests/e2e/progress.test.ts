import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import type { ProgressFacts } from '@/lib/progress/facts'
import { writeProgressFile } from '@/lib/progress/progress-file'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { listViolations } from './axe'
import { expect, FIRST_LESSON, forgive, measureShift, openReady, readStored, test } from './fixtures'

/** Has a checklist for each of its phases. */
const PROJECT = '/learn/compose/project'
const SECOND_LESSON = '/learn/why-containers/containers-and-vms'

/** Hands a file to the page's own field. */
async function chooseFile(page: Page, text: string): Promise<void> {
  await page.getByLabel('Import a file').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** Progress as it comes from another browser. */
async function importFacts(page: Page, facts: Partial<ProgressFacts>): Promise<void> {
  await openReady(page, '/progress')
  await chooseFile(page, writeProgressFile(someFacts(facts), hour(0)))
  await page.getByRole('button', { name: 'Add to my progress' }).click()
  await expect(page.getByText(/ added\./)).toBeVisible()
}

async function readToTheEnd(page: Page, path: string): Promise<void> {
  await openReady(page, path)
  await page.locator('.quiz-section').scrollIntoViewIfNeeded()
  // More than once: what is turned before the page has come to life is not counted.
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 20)
      return (await mirrored(page)) ?? ''
    })
    .toContain('"read":["')
}

/** The list of what is kept, in the words of the page. */
function kept(page: Page) {
  return page.getByRole('region', { name: 'What is kept in this browser' }).getByRole('listitem')
}

function mirrored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('drydock.progress'))
}

/** How much of the tick of a lesson is to be seen: 0 or 1. */
function tick(page: Page, path: string, list = '.course-map'): Promise<string> {
  return page
    .locator(`${list} a[href="${path}"]`)
    .evaluate((link, place) => getComputedStyle(link, place).opacity, list === '.course-map' ? '::before' : '::after')
}

const SCRIPTS = '**/_next/static/**/*.js*'

/** Cuts the page's own scripts, so that what is shown is what stood at the first paint. */
async function cutScripts(page: Page): Promise<void> {
  await page.route(SCRIPTS, (route) => route.abort())
}

test('a lesson that was read to its end is marked on every list, before any script of the page has run', async ({
  page,
  faults,
}) => {
  await readToTheEnd(page, FIRST_LESSON)
  expect(await tick(page, FIRST_LESSON, '.module-nav')).toBe('1')
  expect(await tick(page, SECOND_LESSON, '.module-nav')).toBe('0')
  await cutScripts(page)
  for (const path of ['/', '/learn']) {
    await page.goto(path)
    expect(await tick(page, FIRST_LESSON), path).toBe('1')
    expect(await tick(page, SECOND_LESSON), path).toBe('0')
  }
  forgive(faults, 'ERR_FAILED')
})

test('what is marked is also said', async ({ page }) => {
  await importFacts(page, { attempts: [sampleAttempt({ score: 7, outOf: 8 })] })
  await openReady(page, '/learn')
  await expect(page.getByRole('listitem').filter({ hasText: 'It works on my machine' })).toContainText(
    '(read, quiz 7 of 8)',
  )
  await page.goto(SECOND_LESSON)
  const nav = page.getByRole('navigation', { name: 'Why this exists' })
  await expect(nav.getByRole('link', { name: 'It works on my machine (read, quiz 7 of 8)' })).toBeVisible()
})

test('a jump to the end is no reading', async ({ page }) => {
  await openReady(page, `${FIRST_LESSON}#quiz`)
  await expect(page.locator('.quiz-section')).toBeInViewport()
  await page.waitForTimeout(1500)
  expect((await mirrored(page)) ?? '').not.toContain('l01')
})

test('a reader resumes at the heading where they left, from the first paint on', async ({ page, faults }) => {
  await openReady(page, FIRST_LESSON)
  const heading = page.locator('.prose h2').nth(2)
  const anchor = (await heading.getAttribute('id')) ?? ''
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }))
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, 1)
        return (await mirrored(page)) ?? ''
      },
      { timeout: 15_000 },
    )
    .toContain(`"anchor":"${anchor}"`)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Start with/ })).toBeHidden()
  const resume = page.getByRole('link', { name: 'Resume where you left It works on my machine' })
  await expect(resume).toHaveAttribute('href', `${FIRST_LESSON}#${anchor}`)
  await resume.click()
  await expect(page).toHaveURL(`${FIRST_LESSON}#${anchor}`)
  await expect(heading).toBeInViewport()
  await cutScripts(page)
  await page.goto('/')
  await expect(page.locator('.resume')).toBeVisible()
  await expect(page.locator('.start')).toBeHidden()
  forgive(faults, 'ERR_FAILED')
})

test('a lesson that was looked at for a while is a place to resume, also when nobody scrolled', async ({ page }) => {
  await page.clock.install()
  await openReady(page, SECOND_LESSON)
  const follower = page.waitForResponse(/\/_next\/static\//)
  await page.clock.runFor(4000)
  await follower
  await page.waitForLoadState('networkidle')
  await page.clock.runFor(4000)
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Resume where you left Containers and/ })).toBeVisible()
})

test('after the quiz of a lesson the next one is offered', async ({ page }) => {
  await importFacts(page, {
    attempts: [sampleAttempt()],
    positions: [{ lessonId: 'l01', anchor: 'quiz', at: hour(1) }],
  })
  await openReady(page, '/')
  await expect(page.getByRole('link', { name: /^Resume where you left/ })).toHaveAttribute('href', SECOND_LESSON)
})

test('nothing moves while a page with progress loads', async ({ page }) => {
  await importFacts(page, {
    attempts: [sampleAttempt(), sampleAttempt({ id: 'second', lessonId: 'l02', score: 3 })],
    positions: [{ lessonId: 'l02', anchor: '', at: hour(1) }],
    placements: [{ id: 'p1', at: hour(1), answers: [], knownModules: ['m2'] }],
  })
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/learn', FIRST_LESSON, '/progress']) {
      await openReady(page, path)
      const shift = await measureShift(page)
      expect(shift, `${path} at ${width} px`).toBe(0)
    }
  }
})

test('two tabs know the same, also what only one of them erased', async ({ page, context }) => {
  await openReady(page, '/progress')
  const other = await context.newPage()
  await readToTheEnd(other, FIRST_LESSON)
  await expect(kept(page).filter({ hasText: '1 lesson read to the end' })).toBeVisible()
  await page.getByRole('button', { name: 'Erase my progress…' }).click()
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expect(page.getByText('Everything is erased.')).toBeFocused()
  await expect.poll(() => tick(other, FIRST_LESSON, '.module-nav')).toBe('0')
})

/** What a second browser makes of it. */
async function openElsewhere(page: Page): Promise<{ context: BrowserContext; elsewhere: Page }> {
  const context = (await page.context().browser()?.newContext()) ?? page.context()
  return { context, elsewhere: await context.newPage() }
}

test('progress travels to another browser as a file, and twice is once', async ({ page, baseURL }) => {
  await importFacts(page, { attempts: [sampleAttempt()], reads: [{ lessonId: 'l02', at: hour(2) }] })
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^drydock-progress-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await file.path(), 'utf8')
  const { context, elsewhere } = await openElsewhere(page)
  await openReady(elsewhere, `${baseURL}/progress`)
  await chooseFile(elsewhere, text)
  await expect(elsewhere.getByText('1 attempt and 1 lesson read will be added.')).toBeVisible()
  await elsewhere.getByRole('button', { name: 'Add to my progress' }).click()
  await expect(elsewhere.getByText('1 attempt and 1 lesson read added.')).toBeVisible()
  await chooseFile(elsewhere, text)
  await expect(elsewhere.getByText('Everything in this file is already here.')).toBeVisible()
  await elsewhere.reload()
  await expect(kept(elsewhere).filter({ hasText: '1 quiz handed in, with your answers' })).toBeVisible()
  await context.close()
})

test('a point of a checklist stays ticked from the first paint on, is exported, and can be unticked', async ({
  page,
  faults,
}) => {
  const point = page.locator('[data-tick="l19-phase-1/not-root"]')
  const other = page.locator('[data-tick="l19-phase-1/small"]')
  const marks = () =>
    Promise.all([point, other].map((box) => box.evaluate((input) => getComputedStyle(input, '::before').opacity)))
  const exportedTicks = async () => {
    await openReady(page, '/progress')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    const { ticks }: ProgressFacts = JSON.parse(await readFile(await (await download).path(), 'utf8'))
    return ticks.map(({ checklistId, item, ticked }) => ({ checklistId, item, ticked }))
  }
  await openReady(page, PROJECT)
  await point.check()
  await expect(page.getByText(/^1 of \d+ done\. This browser remembers/)).toBeVisible()
  expect(await exportedTicks()).toEqual([{ checklistId: 'l19-phase-1', item: 'not-root', ticked: true }])
  await expect(kept(page).filter({ hasText: '1 tick in a checklist' })).toBeVisible()
  await cutScripts(page)
  await page.goto(PROJECT)
  expect(await marks()).toEqual(['1', '0'])
  await page.unroute(SCRIPTS)
  await openReady(page, PROJECT)
  await expect(point).toBeChecked()
  expect(await marks()).toEqual(['1', '0'])
  await point.uncheck()
  // Stored, not only mirrored: the page is left at once.
  await expect.poll(() => readStored(page, 'ticks')).toMatchObject([{ item: 'not-root', ticked: false }])
  expect(await exportedTicks()).toEqual([{ checklistId: 'l19-phase-1', item: 'not-root', ticked: false }])
  await openReady(page, PROJECT)
  await expect(point).not.toBeChecked()
  expect(await marks()).toEqual(['0', '0'])
  forgive(faults, 'ERR_FAILED')
})

test('a file that is damaged or newer is refused in sentences, and nothing of it is taken in', async ({ page }) => {
  await openReady(page, '/progress')
  const file = JSON.parse(writeProgressFile(someFacts({ reads: [{ lessonId: 'l01', at: hour(0) }] }), hour(0)))
  await chooseFile(page, JSON.stringify({ ...file, attempts: [{ id: 7 }] }))
  await expect(page.getByText('attempts[0].id: expected a name, found 7.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add to my progress' })).toBeHidden()
  await chooseFile(page, JSON.stringify({ ...file, version: 99 }))
  await expect(page.getByText('written by a newer Drydock')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing yet.', { exact: true })).toBeVisible()
})

test('an attempt stays readable when its lesson is gone, and its words are text', async ({ page }) => {
  const record = {
    prompt: '<img src=x> What does `EXPOSE 80` do?',
    given: ['It opens a port.'],
    notes: ['It does not.'],
  }
  const questions = [{ questionId: 'gone', skills: [], verdict: 'wrong' as const, sure: true, record }]
  await importFacts(page, { attempts: [sampleAttempt({ lessonId: 'l99', score: 0, outOf: 1, questions })] })
  await page.getByText('A lesson that is gone (l99)').click()
  await expect(page.getByText('<img src=x> What does EXPOSE 80 do?')).toBeVisible()
  await expect(page.locator('.attempt code')).toHaveText('EXPOSE 80')
  await expect(page.getByText('Wrong · you were sure')).toBeVisible()
  await expect(page.locator('.attempt img')).toHaveCount(0)
})

test('erasing is asked for, can be left, and works with the keyboard alone', async ({ page }) => {
  await importFacts(page, { attempts: [sampleAttempt()] })
  const opener = page.getByRole('button', { name: 'Erase my progress…' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Erase your progress?' })
  await expect(dialog).toContainText('1 quiz handed in, with your answers')
  await expect(dialog.getByRole('button', { name: 'Export it first' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Erase everything' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Everything is erased.')).toBeFocused()
  await page.reload()
  await expect(page.getByText('There is nothing to erase.')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Start with/ })).toBeVisible()
})

test('where the browser keeps nothing it is told once, and progress lasts as long as the tab', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError')
    }
  })
  await readToTheEnd(page, FIRST_LESSON)
  const notice = page.getByRole('status').filter({ hasText: 'lasts until this tab is closed' })
  await expect(notice).toBeVisible()
  await notice.getByRole('link', { name: 'Take it with you as a file' }).click()
  await expect(page).toHaveURL('/progress')
  await expect(kept(page).filter({ hasText: '1 lesson read to the end' })).toBeVisible()
  await notice.getByRole('button', { name: 'Understood' }).click()
  await expect(notice).toBeHidden()
  await openReady(page, '/')
  await expect(notice).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a progress page with everything unfolded in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await importFacts(page, {
      attempts: [sampleAttempt()],
      placements: [{ id: 'p', at: 1, answers: [], knownModules: ['m2'] }],
    })
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    for (const open of [false, true]) {
      if (open) await page.getByRole('button', { name: 'Erase my progress…' }).click()
      expect(await listViolations(page)).toEqual([])
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the progress page says why it needs a script, and the home page offers the first lesson', async ({ page }) => {
    await page.goto('/progress')
    await expect(page.getByText('This page needs JavaScript')).toBeVisible()
    await expect(page.getByText('Looking up what this browser keeps…')).toBeHidden()
    await page.goto('/')
    await expect(page.locator('.start')).toBeVisible()
    await expect(page.locator('.resume')).toBeHidden()
  })
})
