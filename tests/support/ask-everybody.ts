import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import type { Tables } from '@/lib/db/tables'
import { makeCast } from './school'

type Cast = Awaited<ReturnType<typeof makeCast>>

/** Everybody of `makeCast`. */
export const CAST = [
  'owner',
  'instructor',
  'learner',
  'classmate',
  'removed',
  'removedInstructor',
  'foreignLearner',
  'foreignInstructor',
  'stranger',
] as const

type Who = (typeof CAST)[number]

/** What each of a cast gets for an answer; each asks about a class of their own, so that one's change is not another's. */
export async function askEverybody<Answer>(
  db: Kysely<Tables>,
  ask: (actor: Actor, cast: Cast) => Promise<Answer>,
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {}
  for (const who of CAST) {
    const cast = await makeCast(db)
    answers[who] = await ask(cast[who], cast)
  }
  return answers
}

/** What everybody should get: `allowed` those who may, `other` all the rest. */
export function only<Allowed, Other>(
  who: readonly Who[],
  allowed: Allowed,
  other: Other,
): Record<string, Allowed | Other> {
  return Object.fromEntries(CAST.map((name) => [name, who.includes(name) ? allowed : other]))
}

/** What each of one cast gets for an answer, all about the same class; its places are passed over. */
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
