import { expect, openReady, test } from './fixtures'

test('in the cache explorer a change in the app costs less in the cached order, told with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/images/layers-and-cache')
  const explorer = page.locator('.explorer').first()
  await explorer.scrollIntoViewIfNeeded()
  const naive = explorer.getByRole('radio', { name: /^Naive order/ })
  await expect(naive).toBeChecked()
  const edit = explorer.getByRole('checkbox', { name: 'Edit app.py' })
  await expect(edit).toBeEnabled()
  await edit.focus()
  await page.keyboard.press('Space')
  const seconds = async () => {
    const label = explorer.locator('label').filter({ has: page.locator('input[type=radio]:checked') })
    return Number(/([\d.]+) s/.exec((await label.textContent()) ?? '')?.[1])
  }
  await expect.poll(seconds).toBeGreaterThan(0)
  const slow = await seconds()
  await naive.focus()
  await page.keyboard.press('ArrowDown')
  await expect(explorer.getByRole('radio', { name: /^Cached order/ })).toBeChecked()
  expect(await seconds()).toBeLessThan(slow)
})

test('a packet is walked to its end step by step, and back', async ({ page }) => {
  await openReady(page, '/learn/networks-and-data/ports-and-names')
  const walk = page.locator('.walk').first()
  await walk.scrollIntoViewIfNeeded()
  const next = walk.getByRole('button', { name: 'Next step' })
  await expect(next).toBeEnabled()
  await next.focus()
  for (let step = 0; step < 20 && !(await walk.locator('.walk-end').isVisible()); step++) {
    await page.keyboard.press('Enter')
  }
  await expect(walk.locator('.walk-end')).toBeVisible()
  await expect(walk.locator('.walk-count')).toHaveText(/^Step (\d+) of \1$/)
  await walk.getByRole('button', { name: 'Back' }).click()
  await expect(walk.locator('.walk-end')).toHaveCount(0)
})

test('a term has a page that leads to the lessons that take it up', async ({ page }) => {
  await page.goto('/glossary')
  await page.getByRole('link', { name: 'image', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('image')
  await page.locator('.term-uses a').first().click()
  await expect(page).toHaveURL(/^http.*\/learn\/.*#/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('explorers are texts that say the same', async ({ page }) => {
    await page.goto('/learn/images/layers-and-cache')
    await expect(page.locator('.explorer').first()).toContainText('CACHED')
    await page.goto('/learn/networks-and-data/network-drivers')
    await expect(page.locator('.walk').first()).toBeHidden()
    expect(await page.locator('ol li').count()).toBeGreaterThan(10)
  })
})
