import { PHASE_PRODUCTION_BUILD } from 'next/constants'

/** Runs once when the server starts. Next.js calls it while it builds pages, too: a build needs no settings and no database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD) return
  if (process.env.TRUST_PROXY !== 'true') {
    const { distrustForwardedAddresses } = await import('./lib/security/distrust-forwarded-addresses')
    distrustForwardedAddresses()
  }
  const { refuseEarly } = await import('./lib/security/refuse-early')
  refuseEarly()
  const { requireSettings } = await import('./lib/auth/require-settings')
  requireSettings(process.env)
  const { database } = await import('./lib/db/database')
  // Said at the start and not to the first learner. The lessons are served without it all the same.
  database().catch((error: Error) => console.error(error.message))
}
