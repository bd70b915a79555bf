/** Runs once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.TRUST_PROXY !== 'true') {
    const { distrustForwardedAddresses } = await import('./lib/security/distrust-forwarded-addresses')
    distrustForwardedAddresses()
  }
  const { database } = await import('./lib/db/database')
  // Said at the start and not to the first learner. The lessons are served without it all the same.
  database().catch((error: Error) => console.error(error.message))
}
