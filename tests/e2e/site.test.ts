import { expect, FIRST_LESSON, forgive, listLessonPaths, openReady, TABBED_LESSON, test } from './fixtures'

test('the slash key opens the search, arrows choose, Enter goes to the section', async ({ page }) => {
  const lessons = (await listLessonPaths(page)).length
  await openReady(page, '/')
  const index = page.waitForResponse('**/search-index.gz')
  await page.keyboard.press('/')
  expect((await (await index).body()).length / lessons).toBeLessThan(6_000)
  await page.keyboard.type('docker run -p')
  const results = page.getByRole('listbox', { name: 'Results' }).getByRole('option')
  await expect(results.first()).toBeVisible()
  await expect(results.locator('mark', { hasText: '-p' }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/learn\//)
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden()
})

test('Ctrl-K opens the search, Esc closes it, and the index is loaded only then', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto(FIRST_LESSON, { waitUntil: 'networkidle' })
  expect(requests).not.toContain('/search-index.gz')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
  await page.getByRole('combobox', { name: /^Search/ }).fill('zzzz')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden()
})

test('the slash key can be turned off, for people who steer by voice', async ({ page }) => {
  await openReady(page, '/')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByLabel('Open with /').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible()
})

test('the theme is remembered and stands before the first paint', async ({ page, faults }) => {
  await openReady(page, '/')
  await page.getByLabel('Theme').selectOption('dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto('/learn', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.unroute('**/_next/static/**/*.js')
  // The browser reports the scripts that the test has cut.
  forgive(faults, 'ERR_FAILED')
})

test('where the scripts of a page do not arrive, everything that works without them is shown', async ({
  page,
  faults,
}) => {
  await page.route('**/_next/static/**/*.js', (route) => route.abort())
  await page.goto(TABBED_LESSON)
  for (const panel of await page.locator('.panel').all()) await expect(panel).toBeVisible()
  await expect(page.locator('.search-button')).toBeHidden()
  forgive(faults, 'ERR_FAILED')
})

test('an unknown address is a 404 with a search', async ({ page, faults }) => {
  for (const path of ['/style', '/learn/nothing/here/quiz', '/learn/nothing/here', '/nothing-here']) {
    const response = await page.goto(path, { waitUntil: 'networkidle' })
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address')
    await page.getByRole('button', { name: 'Search the course' }).click()
    await expect(page.getByRole('dialog', { name: 'Search' }), path).toBeVisible()
  }
  // The browser reports every answer above 399 in the console.
  forgive(faults, 'status of 404')
})

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await openReady(page, FIRST_LESSON)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#content$/)
})

test('on paper all panels, answers and text versions are unfolded, and the controls are gone', async ({ page }) => {
  await openReady(page, TABBED_LESSON)
  await page.emulateMedia({ media: 'print' })
  for (const panel of await page.locator('.panel').all()) await expect(panel).toBeVisible()
  for (const answer of await page.locator('.reveal > div').all()) await expect(answer).toBeVisible()
  await expect(page.locator('.site-header')).toBeHidden()
  await expect(page.locator('.skip-link')).toBeHidden()
  await expect(page.getByRole('tablist').first()).toBeHidden()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('text, code, diagrams and all tab panels can be read', async ({ page }) => {
    await openReady(page, TABBED_LESSON)
    for (const panel of await page.locator('.panel').all()) await expect(panel).toBeVisible()
    for (const label of await page.locator('.panel-label').all()) await expect(label).toBeVisible()
    await expect(page.locator('.drawing svg').first()).toBeVisible()
    await expect(page.getByRole('tablist').first()).toBeHidden()
    await expect(page.locator('.search-button')).toBeHidden()
    await page.locator('.term').first().click()
    await expect(page.locator('.term-card').first()).toBeVisible()
  })
})
