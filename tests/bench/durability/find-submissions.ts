import { isDeepStrictEqual } from 'node:util'
import type { Selectable } from 'kysely'
import { type DatabasePlace, openDatabase } from '@/lib/db/open-database'
import type { Tables } from '@/lib/db/tables'
import type { Submission } from './submissions'

/** What the database has of a submission: `half` is anything between nothing and one whole attempt. */
export type Finding = 'absent' | 'whole' | 'half' | 'doubled'

export interface Findings {
  of: ReadonlyMap<Submission, Finding>
  /** All that there are, whether we know of them or not. */
  attempts: number
}

type Attempt = Selectable<Tables['attempt']>
type Sitting = Selectable<Tables['sitting']>

/** Reads the database past the site. */
export async function findSubmissions(place: DatabasePlace, submissions: readonly Submission[]): Promise<Findings> {
  const database = openDatabase(place)
  const attempts = await database.db.selectFrom('attempt').selectAll().execute()
  const sittings = await database.db.selectFrom('sitting').selectAll().execute()
  await database.close()
  // Not by id: a submission that was taken twice has two.
  const ofWork = Map.groupBy(attempts, workOf)
  const ofId = new Map(sittings.map((sitting) => [sitting.id, sitting]))
  const findings = submissions.map((submission) => {
    const { attempt, isTest } = submission
    const kept = ofWork.get(workOf(attempt)) ?? []
    return [submission, judge(submission, kept, isTest ? ofId.get(attempt.id) : undefined)] as const
  })
  return { of: new Map(findings), attempts: attempts.length }
}

function workOf({ userId, assignmentId }: Pick<Attempt, 'userId' | 'assignmentId'>): string {
  return `${userId} ${assignmentId}`
}

function judge({ attempt, isTest }: Submission, kept: readonly Attempt[], sitting: Sitting | undefined): Finding {
  const [first, ...others] = kept
  const isClosed = sitting ? sitting.handedInAt !== null : first !== undefined
  if (others.length > 0) return 'doubled'
  if (!first) return isClosed ? 'half' : 'absent'
  const { startedAt, finishedAt, ...row } = first
  const isAsClosed =
    !isTest ||
    (sitting?.handedInAt === finishedAt &&
      sitting.startedAt === startedAt &&
      sitting.answersJson === attempt.answersJson)
  return isAsClosed && isDeepStrictEqual({ ...row }, attempt) ? 'whole' : 'half'
}
