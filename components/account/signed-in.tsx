import Link from 'next/link'

/** Who is signed in, for those who share a computer, and the way out. */
export function SignedIn({ name }: { name: string }) {
  return (
    <p>
      Signed in as <bdi>{name}</bdi>.{' '}
      <Link href="/account" prefetch={false}>
        Your account, and signing out
      </Link>
    </p>
  )
}
