import 'server-only'
import { readAuthSettings } from '@/lib/auth/auth-settings'
import { findSignedToken } from '@/lib/auth/signed-token'
import { databasePlace } from '@/lib/db/database'
import { addressKeyOf, countOne, limiterOf } from '@/lib/security/limiter'

const MINUTE_S = 60

/**
 * Questions and answers of whoever is not signed in. A lecture hall of 300 behind one router, each checking ten answers
 * within the same minute and opening three quizzes, asks 300 × 13 = 3,900 times.
 */
const byAddress = limiterOf('questions by address', { points: 4000, seconds: MINUTE_S })

/**
 * The same of whoever is signed in: four a second are more than anybody reads, and a neighbour behind the same router
 * cannot use them up. The session stands for the account, because only the database knows whose it is: sessions are limited
 * by account in `lib/auth/limits.ts`.
 */
const bySession = limiterOf('questions by session', { points: 240, seconds: MINUTE_S })

/** Programs that read gradebooks: ten a second, because each answer may cost as much as a page. */
const programs = limiterOf('programs by address', { points: 600, seconds: MINUTE_S })

/** Seconds to wait, where a session or an address asks too much; undefined where it may go on. */
export async function findRateFault(headers: Headers): Promise<number | undefined> {
  const session = findSession(headers)
  const wait = session ? countOne(bySession, session) : countOne(byAddress, addressKeyOf(headers))
  return (await wait) || undefined
}

/** Seconds to wait, where the programs at an address ask too much; undefined where they may go on. */
export async function findProgramFault(headers: Headers): Promise<number | undefined> {
  return (await countOne(programs, addressKeyOf(headers))) || undefined
}

let secret: string | undefined

/** Without a look into the database: quizzes work while it is away. */
function findSession(headers: Headers): string | undefined {
  const cookies = headers.get('cookie')
  if (!cookies?.includes('session_token')) return undefined
  try {
    secret ??= readAuthSettings({ environment: process.env, folder: databasePlace().folder }).secret
  } catch {
    // It was said when the server started; whoever practises need not be told, and is counted by address.
    return undefined
  }
  return findSignedToken(cookies, secret)
}
