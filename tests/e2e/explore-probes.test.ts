import { expect, findExplorer, openReady, test } from './fixtures'

test('a slow starter is killed until it has a startup probe, told second by second with the keyboard alone', async ({
  page,
}) => {
  await openReady(page, '/learn/reliability/probes')
  const probes = await findExplorer(page, '.probes-timeline')
  await probes.scrollIntoViewIfNeeded()
  const next = probes.getByRole('button', { name: 'Next event' })
  await expect(next).toBeEnabled()
  const told = probes.getByRole('status')
  await expect(told).toContainText('kills the container, whose liveness probe has failed 3 times in a row')
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(told).toContainText('starts a new container, restart 1')
  await probes.getByRole('radio', { name: /^A slow start/ }).press('ArrowDown')
  await expect(probes.getByRole('radio', { name: 'The same with a startup probe' })).toBeChecked()
  const log = probes.getByRole('region', { name: 'Everything that happens' })
  await expect(log).toContainText('asks startup: success')
  await expect(log).not.toContainText('kills')
  await probes.getByRole('slider', { name: 'The app starts for' }).press('End')
  await expect(log).toContainText('whose startup probe has failed 24 times in a row')
})
