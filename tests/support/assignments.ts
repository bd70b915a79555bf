import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { AssignmentTerms } from '@/lib/classroom/assignment'
import type { GradedWork } from '@/lib/classroom/graded-work'
import type { Tables } from '@/lib/db/tables'
import { MORNING, newId } from './school'

const DAY_MS = 86_400_000

/** A test of one quiz that has been open since yesterday and is due tomorrow. */
export const TERMS: AssignmentTerms = {
  title: 'Week 3',
  note: 'Read first.',
  items: [{ kind: 'quiz', id: 'l05' }],
  mode: 'test',
  opensAt: MORNING - DAY_MS,
  dueAt: MORNING + DAY_MS,
  attemptsLimit: 2,
  timeLimitMinutes: 20,
  requiredPercent: null,
  feedback: 'after-due',
}

/** Asks something of a class, past the query and its rights. */
export async function makeAssignment(
  db: Kysely<Tables>,
  classId: string,
  some: Partial<AssignmentTerms> = {},
): Promise<string> {
  const id = newId('assignment')
  const { items, ...terms } = { ...TERMS, ...some }
  const times = { createdAt: MORNING - 2 * DAY_MS, updatedAt: MORNING - 2 * DAY_MS }
  await db
    .insertInto('assignment')
    .values({ ...terms, ...times, id, classId, itemsJson: JSON.stringify(items) })
    .execute()
  return id
}

/** Three of four questions are right; `answers` tell one hand-in from another. */
export function makeWork(answers: GradedWork['answers'] = { q1: ['a'] }): GradedWork {
  return {
    quizId: 'q05',
    quizHash: 'hash-1',
    answers,
    score: 3,
    outOf: 4,
    outcomes: [
      {
        questionId: 'q1',
        skills: ['docker.run'],
        verdict: 'right',
        record: { prompt: 'What runs?', given: ['A process'], notes: ['SECRET It is a process.'] },
      },
    ],
  }
}

/** What a query tells each of the cast, by their names. */
export async function askEach<Told>(
  cast: Readonly<Record<string, Actor | string>>,
  ask: (actor: Actor, name: string) => Promise<Told>,
): Promise<Record<string, Told>> {
  const told: Record<string, Told> = {}
  for (const [name, actor] of Object.entries(cast)) {
    if (typeof actor !== 'string') told[name] = await ask(actor, name)
  }
  return told
}
