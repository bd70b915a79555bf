import { expect, openReady, test } from './fixtures'

test('a walk through the decision tree ends at a status of the list, with the keyboard alone', async ({ page }) => {
  await openReady(page, '/learn/troubleshooting/status-dictionary')
  const explorer = page.locator('.explorer').filter({ has: page.locator('.triage-way') })
  await page.getByRole('heading', { name: 'Walk the tree' }).scrollIntoViewIfNeeded()
  await explorer.getByRole('radio', { name: 'It ends or has ended' }).press('Space')
  await explorer.getByRole('radio', { name: 'CrashLoopBackOff' }).press('Space')
  await explorer.getByRole('radio', { name: 'Reason: OOMKilled' }).press('Space')
  await expect(explorer.getByRole('status')).toContainText('Next: kubectl describe pod POD')
  await expect(explorer.getByRole('link', { name: 'Causes and repairs of OOMKilled' })).toHaveAttribute(
    'href',
    '/statuses#oom-killed',
  )
  await explorer.getByRole('radio', { name: 'Evicted' }).press('Space')
  await expect(explorer.getByRole('status')).toContainText('Evicted.')
  await expect(explorer.getByRole('radio', { name: 'Reason: OOMKilled' })).toHaveCount(0)
  await explorer.getByRole('button', { name: 'Start again' }).press('Enter')
  await expect(explorer.getByRole('radio', { checked: true })).toHaveCount(0)
})
