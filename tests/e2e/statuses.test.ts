import { expect, openReady, test } from './fixtures'

test('a status is found by words of its message, with the keyboard alone, and has an address', async ({ page }) => {
  await openReady(page, '/statuses')
  const field = page.getByRole('searchbox', { name: 'Find a status, or words of its message' })
  await field.pressSequentially('exit code: 137')
  await expect(page.locator('article:visible')).not.toHaveCount(0)
  await expect(page.locator('#oom-killed')).toBeVisible()
  await expect(page.locator('#image-pull-back-off')).toBeHidden()
  await expect(page.locator('.status-finder').getByRole('status')).toContainText(' of ')
  await field.fill('')
  await expect(page.locator('#image-pull-back-off')).toBeVisible()
  await page.goto('/statuses#crash-loop-back-off')
  await expect(page.getByRole('link', { name: 'CrashLoopBackOff', exact: true })).toBeInViewport()
})
