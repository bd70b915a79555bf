import { expect, findExplorer, openReady, test } from './fixtures'

test('a Pod waits although the nodes are idle, and goes where a taint is taken off, told with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/reliability/requests-and-limits')
  const scheduler = await findExplorer(page, '.scheduler-nodes')
  await scheduler.scrollIntoViewIfNeeded()
  const told = scheduler.locator('.kit-told')
  const add = scheduler.getByRole('button', { name: 'Add the Pod' })
  await expect(add).toBeEnabled()
  await add.focus()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('report-3 stays Pending')
  await expect(told).toContainText('0/4 nodes are available: 2 Insufficient cpu, 2 node(s) had untolerated taint(s).')
  await scheduler.getByRole('checkbox', { name: /^Taint node-role/ }).focus()
  await page.keyboard.press('Space')
  await expect(told).toContainText('report-3 goes to control-plane')
  await expect(scheduler.getByRole('list', { name: 'Pods on control-plane' })).toContainText('report-3')
  await scheduler.getByRole('button', { name: 'Start again' }).click()
  await expect(scheduler.getByRole('list', { name: 'Pods on control-plane' })).not.toContainText('report-3')
})
