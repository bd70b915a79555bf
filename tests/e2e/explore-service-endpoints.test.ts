import { expect, findExplorer, openReady, test } from './fixtures'

test('requests go only to ready Pods, and a typo in the selector leaves nobody, told with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/core-objects/services')
  const explorer = await findExplorer(page, ':text("EndpointSlice, port")')
  await explorer.scrollIntoViewIfNeeded()
  const told = explorer.getByRole('status')
  const send = explorer.getByRole('button', { name: 'Send 6 requests' })
  await expect(send).toBeEnabled()
  await explorer.getByRole('group', { name: 'web-b' }).getByRole('checkbox', { name: 'readiness probe passes' }).focus()
  await page.keyboard.press('Space')
  await expect(told).toContainText('The readiness probe of web-b fails.')
  await send.focus()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('6 requests: web-a answers 3; web-c answers 3.')
  await explorer.getByRole('radio', { name: 'app: web', exact: true }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(explorer.getByRole('radio', { name: /typo/ })).toBeChecked()
  await send.focus()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('6 requests: connection refused.')
})
