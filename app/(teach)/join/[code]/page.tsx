import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { JoinEnter } from '@/components/classroom/join-enter'
import { countWrongGuess, hasGuessedTooOften } from '@/lib/auth/class-guesses'
import { currentUser } from '@/lib/auth/current-user'
import { classPath } from '@/lib/classroom/class-paths'
import { readJoinCode } from '@/lib/classroom/join-code'
import { database } from '@/lib/db/database'
import { findByJoinCode, findJoinedClass, type JoinableClass } from '@/lib/db/queries/join'
import { enterCode } from '../actions'
import { JoinSignedIn, JoinSignedOut } from './join-ways'

export const metadata: Metadata = { title: 'Join a class', robots: { index: false } }

export default async function JoinCodePage({ params }: PageProps<'/join/[code]'>) {
  // Next.js hands over a part of the address as it was encoded; what cannot be decoded never arrives: see `findRequestFault`.
  const joinCode = readJoinCode(decodeURIComponent((await params).code))
  const found = joinCode === undefined ? 'not-found' : await findClassOnce(joinCode)
  if (joinCode === undefined || found === 'not-found' || found === 'too-often') {
    return <NoClass isTooOften={found === 'too-often'} />
  }
  const user = await currentUser()
  if (user) {
    const { db } = await database()
    const joined = await findJoinedClass(db, { userId: user.id }, joinCode)
    if (joined) redirect(joined.role === 'learner' ? classPath(joined.id) : `/teach/${joined.id}`)
  }
  return (
    <main id="content" className="page">
      <header>
        <h1>
          Join <bdi>{found.name}</bdi>
        </h1>
        <p>{WORDS[found.joining]}</p>
      </header>
      {found.joining === 'open' &&
        (user ? <JoinSignedIn joinCode={joinCode} name={user.name} /> : <JoinSignedOut joinCode={joinCode} />)}
    </main>
  )
}

const WORDS: Readonly<Record<JoinableClass['joining'], string>> = {
  open: 'Its instructors will see your name, and what you hand in for the class.',
  closed: 'This class is closed at the moment. Ask your instructor to open it, then load this page again.',
  full: 'This class is full. Ask your instructor to make room, then load this page again.',
}

/** Once for each request, because codes that lead nowhere are counted. */
const findClassOnce = cache(async (joinCode: string): Promise<JoinableClass | 'not-found' | 'too-often'> => {
  const from = await headers()
  if (await hasGuessedTooOften(from)) return 'too-often'
  const { db } = await database()
  const found = await findByJoinCode(db, joinCode)
  if (!found) await countWrongGuess(from)
  return found ?? 'not-found'
})

function NoClass({ isTooOften }: { isTooOften: boolean }) {
  return (
    <main id="content" className="page">
      <header>
        <h1>{isTooOften ? 'Too many codes were tried' : 'No class has this code'}</h1>
        <p>
          {isTooOften
            ? 'From where you are, many codes were tried that lead nowhere. Wait ten minutes and try again.'
            : 'One of its letters may be misread, or the class has a new code by now.'}
        </p>
      </header>
      {!isTooOften && <JoinEnter enter={enterCode} />}
    </main>
  )
}
