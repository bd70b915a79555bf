import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { writeProgressFile } from '@/lib/progress/progress-file'
import { hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { listViolations } from './axe'
import { expect, FIRST_LESSON, openReady, test } from './fixtures'
import { chooseFile, importFacts, kept, readToTheEnd, tick } from './progress-steps'

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
