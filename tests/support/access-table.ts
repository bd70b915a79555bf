import type { Dialect } from '@/lib/db/open-database'
import type { Answer } from './access-request'
import type { World } from './access-world'
import { CAST } from './ask-everybody'

/** Everybody whose access is asked about. */
export const EVERYBODY = [...CAST, 'anonymous'] as const

export type Who = (typeof EVERYBODY)[number]

/** `done`, `not found` or `sign in`; a few rows name a refusal of their own. */
export type Outcomes = Readonly<Record<Who, string>>

export type Fields = Readonly<Record<string, string>>

export interface Asking {
  world: World
  /** What the browser sends. */
  form: FormData
  headers: Headers
  who: Who
}

/** One way to call a server action or a route handler. */
export interface Row {
  /** The export. */
  calls: string
  /** Where an export has several rows. */
  about?: string
  /** By which whoever may do it succeeds. */
  form?: (world: World) => Fields
  ask: (asking: Asking) => Promise<Answer>
  outcomes: Outcomes
  /** What it changes in the tables for whoever may, as `member ~1, auditEvent +1`. */
  changes: string
  /** Of those for whom it is something else. */
  except?: Partial<Record<Who, string>>
  /** What is kept of a form that is refused, where something is. */
  keeps?: string
  /** Fields that take any text that people write. */
  texts?: readonly string[]
  /** Names nothing but a class, or nothing at all: whoever teaches another may do it there. */
  isAnybodysOwn?: boolean
  /** The answer tells of the visitor alone. */
  isPersonal?: boolean
  /** Where it is slow for a reason. */
  dialects?: readonly Dialect[]
}

/** All rows of one file. */
export interface Area {
  file: string
  rows: readonly Row[]
}

/** `done` for those who may, `not found` for everybody else who is signed in. */
export function only(...may: readonly Who[]): Outcomes {
  return outcomes((who) => (may.includes(who) ? 'done' : 'not found'))
}

/** For whoever is signed in. */
export const SIGNED_IN = outcomes(() => 'done')

/** For everybody, signed in or not. */
export const ALL: Outcomes = { ...SIGNED_IN, anonymous: 'done' }

/** For those who teach the class. */
export const TEACHING = only('owner', 'instructor')

function outcomes(of: (who: Who) => string): Outcomes {
  return {
    owner: of('owner'),
    instructor: of('instructor'),
    learner: of('learner'),
    classmate: of('classmate'),
    removed: of('removed'),
    removedInstructor: of('removedInstructor'),
    foreignLearner: of('foreignLearner'),
    foreignInstructor: of('foreignInstructor'),
    stranger: of('stranger'),
    anonymous: 'sign in',
  }
}

/** How a row is called in the report. */
export function nameOf({ file }: Area, { calls, about }: Row): string {
  return `${file} ${calls}${about ? ` (${about})` : ''}`
}

/** Of those who may, one for whom it changes something where it does for anybody; undefined where nobody may. */
export function findChief({ outcomes: of, except, changes }: Row): Who | undefined {
  const may = EVERYBODY.filter((who) => of[who] === 'done')
  return may.find((who) => (except?.[who] ?? changes) !== '') ?? may[0]
}

export function toForm(fields: Fields): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

/** For an action that answers nothing. */
export async function quietly(work: Promise<void>): Promise<undefined> {
  await work
}
