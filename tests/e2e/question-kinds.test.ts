import type { Locator, Page } from '@playwright/test'
import type { QuestionView } from '@/lib/quiz/question-view'
import { expect, listLessonPaths, openReady, test } from './fixtures'

/** Opens the first quiz of the course that asks such a question, and points at the question. */
async function openKind(page: Page, isMeant: (question: QuestionView) => boolean): Promise<Locator> {
  for (const path of await listLessonPaths(page)) {
    const response = await page.request.get(`${path}/quiz/questions?seed=1`)
    const { questions }: { questions: QuestionView[] } = await response.json()
    const place = questions.findIndex(isMeant)
    if (place < 0) continue
    await openReady(page, `${path}/quiz`)
    return page.getByRole('group', { name: new RegExp(`^Question ${place + 1} of ${questions.length}`) })
  }
  throw new Error('no quiz of the course asks such a question')
}

const ofKind = (kind: QuestionView['kind']) => (question: QuestionView) => question.kind === kind

test('one choice is a group of radio buttons, several are check boxes', async ({ page }) => {
  const one = await openKind(page, ofKind('choose-one'))
  expect(await one.getByRole('radio').count()).toBeGreaterThanOrEqual(2)
  await one.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(one.getByRole('radio').nth(1)).toBeChecked()
  const several = await openKind(page, ofKind('choose-several'))
  expect(await several.getByRole('checkbox').count()).toBeGreaterThanOrEqual(3)
})

test('a claim has a group for the judgement and one for the reason', async ({ page }) => {
  const claim = await openKind(page, ofKind('claim'))
  const judgement = claim.getByRole('group', { name: 'The claim is' })
  await judgement.getByRole('radio', { name: 'Not true', exact: true }).check()
  await expect(judgement.getByRole('radio', { name: 'True', exact: true })).not.toBeChecked()
  await claim.getByRole('group', { name: 'Why?' }).getByRole('radio').first().check()
  await page.keyboard.press('Enter')
  await expect(claim.locator('.verdict')).toBeVisible()
})

test('a wrong command is told piece by piece', async ({ page }) => {
  const command = await openKind(page, ofKind('command'))
  await command.getByRole('textbox', { name: 'Your command' }).fill('docker frobnicate --loud')
  await page.keyboard.press('Enter')
  await expect(command.locator('.verdict')).toHaveText(/Not right/)
  await expect(command.locator('.part-note').filter({ hasText: '--loud' })).toBeVisible()
})

test('a gap is named by its number and its line', async ({ page }) => {
  const gaps = await openKind(page, ofKind('fill-gaps'))
  await gaps.getByRole('textbox', { name: /^Gap 1 of \d, line \d+$/ }).fill('something')
  await page.keyboard.press('Enter')
  await expect(gaps.getByText(/Gap 1 of \d, line \d+: Not right/).first()).toBeVisible()
  await expect(gaps.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true')
})

test('steps are put in order with the keyboard, and every move is announced', async ({ page }) => {
  const steps = await openKind(page, ofKind('order-steps'))
  const order = steps.getByRole('list', { name: 'Your order' }).getByRole('listitem')
  await steps.getByRole('button', { name: /^Add/ }).first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(order).toHaveCount(2)
  const second = (await order.nth(1).locator('.step-text').textContent()) ?? ''
  await order
    .nth(1)
    .getByRole('button', { name: /^Move up/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(order.first().locator('.step-text')).toHaveText(second)
  await expect(steps.locator('[aria-live]')).toHaveText(/is now 1 of 2/)
  await order
    .first()
    .getByRole('button', { name: /^Leave out/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(order).toHaveCount(1)
})

test('steps are put in order by dragging, too', async ({ page }) => {
  const steps = await openKind(page, ofKind('order-steps'))
  const order = steps.getByRole('list', { name: 'Your order' })
  const step = steps.getByRole('list', { name: 'Left out' }).getByRole('listitem').first()
  const text = (await step.locator('.step-text').textContent()) ?? ''
  await step.scrollIntoViewIfNeeded()
  await step.dragTo(order)
  await expect(order.getByRole('listitem').first().locator('.step-text')).toHaveText(text)
})

test('each left side of a pair names the list of its partners', async ({ page }) => {
  const pairs = await openKind(page, ofKind('match-pairs'))
  const lists = pairs.getByRole('combobox')
  expect(await lists.count()).toBeGreaterThanOrEqual(3)
  for (const list of await lists.all()) {
    await expect(list).toHaveAccessibleName(/\S/)
    await list.selectOption({ index: 1 })
  }
})

test('each line of a faulty listing is a radio button that says its number and text', async ({ page }) => {
  const faulty = await openKind(page, ofKind('faulty-line'))
  const lines = faulty.getByRole('group', { name: 'Which line?' })
  await lines.getByRole('radio', { name: /^Line 1 ?: \S/ }).check()
  await page.keyboard.press('ArrowDown')
  await expect(lines.getByRole('radio', { name: /^Line 2 ?: / })).toBeChecked()
})

test('an output is predicted by picking or by typing', async ({ page }) => {
  const picked = await openKind(
    page,
    (question) => question.kind === 'predict-output' && question.options !== undefined,
  )
  expect(await picked.getByRole('radio').count()).toBeGreaterThanOrEqual(2)
  const typed = await openKind(page, (question) => question.kind === 'predict-output' && question.options === undefined)
  await typed.getByRole('textbox', { name: 'What the screen shows' }).fill('nothing')
})

test('on a phone the buttons that move a step are large enough', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const steps = await openKind(page, ofKind('order-steps'))
  await steps.getByRole('button', { name: /^Add/ }).first().click()
  const sizes = await steps.getByRole('button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
})
