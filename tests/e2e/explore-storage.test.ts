import { expect, findExplorer, openReady, test } from './fixtures'

test('a claim in use waits for its Pod, and then its data goes or stays by the policy, told with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/reliability/stateful')
  const storage = await findExplorer(page, '.storage-drawing')
  await storage.scrollIntoViewIfNeeded()
  const press = async (name: string) => {
    const button = storage.getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const told = storage.getByRole('status')
  const disks = storage.getByRole('list', { name: 'Disks' })
  await press('Delete db-0')
  await expect(disks).toContainText('3 rows, in use by db-0')
  await press('Delete data-db-0')
  await expect(told).toContainText('kubernetes.io/pvc-protection')
  await press('Delete db-0')
  await expect(disks).not.toContainText('3 rows')
  await storage.getByRole('radio', { name: 'Delete' }).press('ArrowRight')
  await expect(storage.getByRole('radio', { name: 'Retain' })).toBeChecked()
  await press('Delete the namespace')
  await expect(disks).toContainText('3 rows, kept, out of reach of every claim')
  await press('Start again')
  await press('Second Pod on node-2')
  await expect(told).toContainText('Multi-Attach error for volume')
})
