import type { Page } from '@playwright/test'
import { startOidcProvider } from '@/tests/support/oidc-provider'
import { listViolations } from './axe'
import { expect, forgive, test } from './fixtures'
import { enterAsInstructor } from './school-steps'

/** As the server is told in `playwright.config.ts`; nobody listens there until this journey begins. */
const PORT = Number(process.env['E2E_PORT'] ?? 3210) + 1
const NAME = 'Example School'

async function signIn(page: Page, next = '/classes'): Promise<void> {
  await page.goto(`/account/sign-in?${new URLSearchParams({ next })}`)
  await page.getByRole('link', { name: `Sign in with ${NAME}` }).click()
}

// One journey, because the provider's port is one.
test('a provider brings people in without a script, takes nobody’s account, and is connected by whoever is signed in', async ({
  page,
  browser,
  baseURL,
  faults,
}) => {
  const provider = await startOidcProvider(PORT)
  const options = baseURL ? { baseURL } : {}
  try {
    const email = `nora.${Date.now()}@example.org`
    provider.letIn({ sub: `nora-${Date.now()}`, email, email_verified: true, name: 'Nora New' })
    await signIn(page)
    await page.waitForURL('/classes')
    expect((await page.context().cookies()).map(({ name }) => name)).toContain('drydock-signed-in')
    const plain = await (await browser.newContext({ ...options, javaScriptEnabled: false })).newPage()
    await signIn(plain, '/account')
    await expect(plain.getByText(`Your address is ${email}; you sign in with ${NAME}.`)).toBeVisible()
    await expect(plain.getByText('It is the only way in, so it stays.')).toBeVisible()
    await expect(plain.getByText('used on')).toHaveCount(1)

    const own = await (await browser.newContext(options)).newPage()
    await enterAsInstructor(own, 'Olga Oidc')
    await own.goto('/account')
    const [, known = ''] = /You sign in with (\S+@example\.org)\./.exec(await own.locator('main').innerText()) ?? []
    provider.letIn({ sub: `olga-${Date.now()}`, email: known, email_verified: true, name: 'Olga' })
    const other = await (await browser.newContext(options)).newPage()
    await signIn(other)
    await expect(other.getByText('There is an account with your e-mail address already.')).toBeVisible()
    expect(await listViolations(other)).toEqual([])

    await own.getByRole('link', { name: `Connect ${NAME}` }).click()
    await expect(own.getByText(`Connected: ${NAME} brings you into this account now.`)).toBeVisible()
    expect(await listViolations(own)).toEqual([])
    await signIn(other)
    await other.waitForURL('/classes')
    await own.getByRole('button', { name: `Disconnect ${NAME}` }).click()
    await expect(own.getByText(`Disconnected: ${NAME}`)).toBeVisible()
    await expect(own.getByRole('link', { name: `Connect ${NAME}` })).toBeVisible()
  } finally {
    await provider.stop()
  }
  // The way to the provider and back is what this journey is about.
  forgive(faults, `foreign host: ${provider.issuer}/`)
})
