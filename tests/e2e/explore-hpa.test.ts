import { expect, findExplorer, openReady, test } from './fixtures'

test('the autoscaler tells a moment with its formula, and a longer window keeps Pods longer, with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/reliability/scaling-out')
  const explorer = await findExplorer(page, '.hpa-chart')
  await explorer.scrollIntoViewIfNeeded()
  const moment = explorer.getByRole('slider', { name: 'Look at the moment' })
  await expect(moment).toBeEnabled()
  const told = explorer.locator('.kit-told')
  await expect(told).toContainText('ceil(4 × 260 / 60)')
  await moment.press('ArrowRight')
  await expect(told).toContainText('At 5:15')
  await expect(explorer.locator('.hpa-moments')).toContainText('12:45')
  await explorer.getByRole('slider', { name: 'stabilizationWindowSeconds' }).press('Home')
  await expect(explorer.locator('.hpa-moments')).not.toContainText('12:45')
  await explorer.getByRole('radio', { name: 'spike' }).press('ArrowRight')
  await expect(explorer.getByRole('radio', { name: 'wave' })).toBeChecked()
})
