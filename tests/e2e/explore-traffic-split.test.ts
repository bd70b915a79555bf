import { expect, findExplorer, openReady, test } from './fixtures'

test('a blue-green release is brought up, switched and switched back with the keyboard alone', async ({ page }) => {
  await openReady(page, '/learn/reliability/blue-green-and-canary')
  const explorer = await findExplorer(page, '.split-ways')
  await explorer.scrollIntoViewIfNeeded()
  const told = explorer.locator('.kit-told')
  const start = explorer.getByRole('button', { name: 'Start green' })
  await expect(start).toBeEnabled()
  await start.press('Enter')
  await expect(told).toContainText('20 in all')
  await explorer.getByRole('button', { name: 'Select green' }).press('Enter')
  await expect(told).toContainText('The Service selects green (version 2)')
  await explorer.getByRole('button', { name: 'Select blue' }).press('Enter')
  await expect(told).toContainText('The Service selects blue (version 1)')
  await explorer.getByRole('slider', { name: /^Canary Pods/ }).press('ArrowRight')
  await expect(told).toContainText('2 of 12 Pods have version 2')
})
