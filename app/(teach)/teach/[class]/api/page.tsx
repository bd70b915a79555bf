import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ApiGuide } from '@/components/classroom/api-guide'
import { ShownOnceForm } from '@/components/classroom/shown-once-form'
import { TokenList } from '@/components/classroom/token-list'
import { HiddenField, TextField } from '@/components/forms/fields'
import { sayShortMoment } from '@/lib/classroom/say-moment'
import { database } from '@/lib/db/database'
import { listTokens } from '@/lib/db/queries/api-tokens'
import { findSite } from '../join-link'
import { requireTaughtClass } from '../taught-class'
import { endToken, makeToken } from './actions'

type Props = PageProps<'/teach/[class]/api'>

export const metadata: Metadata = { title: 'Grades for programs', robots: { index: false } }

export default async function ApiPage({ params }: Props) {
  const { class: classId } = await params
  const address = `/teach/${classId}` as const
  const { timeZone, actor } = await requireTaughtClass(classId, `${address}/api`)
  const { db } = await database()
  const tokens = (await listTokens(db, actor, classId)).map(({ createdAt, lastUsedAt, ...token }) => ({
    ...token,
    made: sayShortMoment(createdAt, timeZone),
    used: lastUsedAt === null ? '' : sayShortMoment(lastUsedAt, timeZone),
  }))
  return (
    <div className="class-page">
      <header>
        <h2>Grades for programs</h2>
        <p>
          A program sends a token and gets the gradebook as JSON, as it is at that moment.{' '}
          <Link href={address} prefetch={false}>
            Back to the gradebook
          </Link>
        </p>
      </header>
      <section className="api-section" aria-labelledby="tokens">
        <h3 id="tokens">Tokens</h3>
        <p className="api-lead">A token reads the grades of this class and nothing else; it changes nothing.</p>
        <TokenList tokens={tokens} classId={classId} revoke={endToken} />
        <ShownOnceForm action={makeToken} submit="Make a token" title="The token">
          {/* A form that is sent twice makes one. */}
          <HiddenField name="id" value={randomUUID()} />
          <HiddenField name="classId" value={classId} />
          <TextField
            name="name"
            label="What it is for"
            hint="As “import into the grading system”."
            autoComplete="off"
          />
        </ShownOnceForm>
      </section>
      <section className="api-section" aria-labelledby="guide">
        <h3 id="guide">How to ask</h3>
        <ApiGuide address={new URL(`/api/v1/classes/${classId}/gradebook`, await findSite()).href} />
      </section>
    </div>
  )
}
