import type { Metadata } from 'next'
import Link from 'next/link'
import { JoinEnter } from '@/components/classroom/join-enter'
import { pageMetadata } from '@/lib/site'
import { enterCode } from './actions'

export const metadata: Metadata = pageMetadata({
  title: 'Join a class',
  description: 'Join a class with the code that your instructor showed you.',
  path: '/join',
})

/** What its form answers is not part of a page that was made at build. */
export const dynamic = 'force-dynamic'

export default function JoinPage() {
  return (
    <main id="content" className="page">
      <header>
        <h1>Join a class</h1>
        <p>Your instructor has shown you a code, or a link with the code in it.</p>
      </header>
      <JoinEnter enter={enterCode} />
      <p className="form-ways">
        You have joined before?{' '}
        <Link href="/account/return" prefetch={false}>
          Come back with your return code
        </Link>{' '}
        or{' '}
        <Link href="/account/sign-in?next=%2Fclasses" prefetch={false}>
          sign in
        </Link>
        .
      </p>
    </main>
  )
}
