'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { sayAccount } from './say-account'
import { useAccount } from './use-account'

/** Often enough for words that count minutes. */
const TICK_MS = 20_000

/** Who has what the learner did: this browser alone, or the account of whoever is signed in. */
export function AccountStatus() {
  const account = useAccount()
  const now = useNow()
  return (
    <p className="section-lead">
      {account ? sayAccount(account, now) : 'Nobody else has it: no account, no server.'} It goes when you erase it here
      {account ? '.' : ', or when you clear this site’s data in the browser.'}
      {account?.trouble === 'signed-out' && (
        <>
          {' '}
          <Link href="/account/sign-in?next=/progress" prefetch={false}>
            Sign in
          </Link>
        </>
      )}
    </p>
  )
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
