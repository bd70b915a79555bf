/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.TRUST_PROXY !== 'true') {
    const { distrustForwardedAddresses } = await import('./lib/security/distrust-forwarded-addresses')
    distrustForwardedAddresses()
  }
}
