import { expect, FIRST_LESSON, listLessonPaths, measureShift, openReady, TABBED_LESSON, test } from './fixtures'

test('a reader goes from the home page through a lesson to the next', async ({ page }) => {
  await openReady(page, '/')
  await page.getByRole('link', { name: /^Start with/ }).click()
  await expect(page).toHaveURL(FIRST_LESSON)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It works on my machine')
  await page.getByRole('navigation', { name: 'Previous and next lesson' }).getByRole('link', { name: /^Next/ }).click()
  await expect(page).toHaveURL('/learn/why-containers/containers-and-vms')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/virtual machines/i)
})

test('every lesson has its outline, a quiz and no error, and nothing moves while it loads', async ({ page }) => {
  test.setTimeout(240_000)
  const paths = await listLessonPaths(page)
  expect(paths.length).toBeGreaterThanOrEqual(8)
  for (const path of paths) {
    await openReady(page, path)
    expect(await measureShift(page), path).toBe(0)
    const anchors = await page
      .locator('.toc a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(anchors.length, path).toBeGreaterThan(3)
    for (const anchor of anchors) await expect(page.locator(anchor), `${path}${anchor}`).toHaveCount(1)
    await page.locator('#quiz').scrollIntoViewIfNeeded()
    await expect(page.getByRole('form', { name: 'Quiz' }).getByRole('group').first(), path).toBeVisible()
  }
})

test('the section that is read is marked in the table of contents', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const entry = page.locator('.toc a').nth(2)
  await entry.click()
  await expect(entry).toHaveAttribute('aria-current', 'location')
  await expect(page.locator('.toc [aria-current]')).toHaveCount(1)
})

test('the table of contents is walked and followed with the keyboard', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const entries = page.locator('.toc a')
  await entries.first().focus()
  await page.keyboard.press('Tab')
  await expect(entries.nth(1)).toBeFocused()
  const anchor = await entries.nth(1).getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${FIRST_LESSON}${anchor}`)
  await expect(page.locator(anchor ?? '')).toBeInViewport()
})

test('on a phone the table of contents unfolds above the lesson', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openReady(page, FIRST_LESSON)
  await expect(page.locator('.toc a').first()).toBeHidden()
  await page.getByText('On this page').click()
  await page.locator('.toc a').nth(1).click()
  await expect(page.locator((await page.locator('.toc a').nth(1).getAttribute('href')) ?? '')).toBeInViewport()
})

test('choosing a language switches all tabs of the group, on every page, and is remembered', async ({ page }) => {
  await openReady(page, TABBED_LESSON)
  await page.getByRole('tab', { name: 'Go' }).first().click()
  for (const panel of await page.locator('.tabs[data-group=language] > [data-tab=go]').all())
    await expect(panel).toBeVisible()
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Go' }).first()).toHaveAttribute('aria-selected', 'true')
  await openReady(page, '/learn/images/first-dockerfile')
  await expect(page.getByRole('tab', { name: 'Go' }).first()).toHaveAttribute('aria-selected', 'true')
})

test('tabs are one tab stop; arrow keys, Home and End choose', async ({ page }) => {
  await openReady(page, TABBED_LESSON)
  const tabs = page.getByRole('tablist').first()
  await tabs.getByRole('tab').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.getByRole('tab', { name: 'Python' })).toBeFocused()
  await expect(tabs.getByRole('tab', { name: 'Python' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('End')
  await expect(tabs.getByRole('tab', { name: 'Java' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.getByRole('tab').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tabs.getByRole('tab', { selected: true })).not.toBeFocused()
  expect(await tabs.evaluate((list) => list.contains(document.activeElement))).toBe(false)
})

test('a diagram can be enlarged and closed with Esc, and returns to its place', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const figure = page.locator('.diagram-figure').first()
  await figure.getByRole('button', { name: /^Enlarge/ }).click()
  await expect(page.locator('dialog.full-screen[open] svg')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure.locator('.drawing svg')).toBeVisible()
})

test('a diagram has a name, a description and a text version', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const drawing = page.locator('.drawing').first().getByRole('img')
  await expect(drawing).toHaveAccessibleName(/.{10}/)
  await expect(drawing).toHaveAccessibleDescription(/.{20}/)
  await page.getByText('Read the diagram as text').first().click()
  await expect(page.locator('.diagram-figure .reveal > div').first()).toBeVisible()
})

test('the copy button of a terminal takes the commands alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openReady(page, '/learn/networks-and-data/ports-and-names')
  const terminal = page.locator('.terminal').first()
  await terminal.getByRole('button', { name: 'Copy' }).click()
  await expect(terminal.getByRole('button')).toHaveText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^docker /)
  expect(copied).not.toContain('$ ')
})

test('without TLS, where browsers have no clipboard object, copying still works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await openReady(page, '/learn/networks-and-data/ports-and-names')
  const button = page.locator('.terminal').first().getByRole('button')
  await button.click()
  await expect(button).toHaveText('Copied')
  await expect(button).toBeFocused()
})

test('a glossary term opens by hover, by keyboard focus and by tap, and closes with Esc', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const term = page.locator('.term').first()
  const card = page.locator('.term-card').first()
  await term.hover()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await page.mouse.move(0, 0)
  await term.click()
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(term).toBeFocused()
  await expect(card).toBeVisible()
})

test('a prediction is answered only when the reader asks', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  const ask = page.locator('.ask').first()
  await expect(ask.locator('.reveal > div')).toBeHidden()
  await ask.getByText('Show the answer').click()
  await expect(ask.locator('.reveal > div')).toBeVisible()
})

test('a stage of the shop shows what changed, and all its manifests come as one file', async ({ page }) => {
  await openReady(page, '/learn/core-objects/services')
  const stage = page.locator('.stage')
  await expect(stage).toContainText('Compared with Deployments and manifests')
  await stage.getByText('cache.yaml').click()
  await expect(stage.locator('details[open] ins').first()).toContainText('kind: Service')
  const href = await stage.getByRole('link', { name: 'All of it as one file' }).getAttribute('href')
  const file = await page.request.get(href ?? '')
  expect(file.headers()['content-type']).toContain('yaml')
  expect(await file.text()).toMatch(/# api\.yaml\n[\s\S]*kind: Deployment[\s\S]*# cache\.yaml\n[\s\S]*kind: Service/)
})
