import { expect, findExplorer, openReady, test } from './fixtures'

test('a deleted Pod is replaced step by step, and a lost node only after minutes, told with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/the-cluster/kubernetes-in-one-picture')
  const loop = await findExplorer(page, ':text("Created, on no node yet")')
  await loop.scrollIntoViewIfNeeded()
  const press = async (name: string) => {
    const button = loop.getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const told = loop.getByRole('status')
  await press('Delete web-5c9d6b7f48-2xk9d')
  await expect(told).toContainText('You delete web-5c9d6b7f48-2xk9d.')
  await press('Next event')
  await expect(told).toContainText('wants 3 Pods, finds 2: creates web-5c9d6b7f48-vz5tn')
  await press('Next event')
  await expect(told).toContainText('Scheduler assigns web-5c9d6b7f48-vz5tn to node-1')
  await press('Let 10 s pass')
  await expect(loop.getByText('Acts next').locator('xpath=..')).toContainText('nobody')
  await press('Cut off node-3')
  await press('Next event')
  await expect(told).toContainText('has heard nothing of node-3 for 50 s')
  await press('Next event')
  await expect(told).toContainText('has waited 300 s for node-3')
})
