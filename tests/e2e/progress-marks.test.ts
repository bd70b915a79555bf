import { readFile } from 'node:fs/promises'
import type { ProgressFacts } from '@/lib/progress/facts'
import { hour, sampleAttempt } from '@/tests/support/progress-facts'
import { expect, FIRST_LESSON, forgive, measureShift, openReady, readStored, test } from './fixtures'
import { cutScripts, importFacts, kept, mirrored, readToTheEnd, SCRIPTS, tick } from './progress-steps'

/** Has a checklist for each of its phases. */
const PROJECT = '/learn/compose/project'
const SECOND_LESSON = '/learn/why-containers/containers-and-vms'

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
