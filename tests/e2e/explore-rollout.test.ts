import { expect, findExplorer, openReady, test } from './fixtures'

test('a broken version stops at the bounds, and an undo brings the old one back, with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/reliability/rolling-updates')
  const explorer = await findExplorer(page, '.rollout-drawing')
  await explorer.scrollIntoViewIfNeeded()
  const broken = explorer.getByRole('checkbox', { name: /^The next version is broken/ })
  await expect(broken).toBeEnabled()
  await broken.press('Space')
  await explorer.getByRole('button', { name: 'Start an update' }).press('Enter')
  await explorer.getByRole('button', { name: 'On until it rests' }).press('Enter')
  await expect(explorer.locator('.rollout-drawing')).toContainText('not ready')
  await explorer.getByRole('button', { name: 'Next step' }).press('Enter')
  await expect(explorer.locator('.kit-told')).toContainText('ProgressDeadlineExceeded')
  await explorer.getByRole('button', { name: 'Undo' }).press('Enter')
  await explorer.getByRole('button', { name: 'On until it rests' }).press('Enter')
  await expect(explorer.locator('.rollout-columns')).toContainText('NewReplicaSetAvailable')
  await expect(explorer.locator('.rollout-drawing')).not.toContainText('not ready')
})
