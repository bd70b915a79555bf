import { type Kysely, sql } from 'kysely'
import type { Tables } from '@/lib/db/tables'

/** Every table, those first that others point to, with what tells one of its rows from the others. */
const KEYS = {
  user: ['id'],
  session: ['id'],
  account: ['id'],
  verification: ['id'],
  returnCode: ['userId'],
  class: ['id'],
  member: ['classId', 'userId'],
  invitation: ['id'],
  assignment: ['id'],
  sitting: ['id'],
  attempt: ['id'],
  override: ['id'],
  progressFact: ['userId', 'kind', 'key'],
  apiToken: ['id'],
  auditEvent: ['id'],
} satisfies Record<keyof Tables, readonly string[]>

interface Row {
  values: object
  /** Two rows with the same text are the same. */
  text: string
}

/** Table -> key of a row -> the row. */
export type Dump = ReadonlyMap<keyof Tables, ReadonlyMap<string, Row>>

/** All that the database holds. */
export async function dump(db: Kysely<Tables>): Promise<Dump> {
  return new Map(await Promise.all(TABLES.map(async (table) => [table, await readTable(db, table)] as const)))
}

const TABLES = listNames(KEYS)

function listNames<Name extends string>(record: Record<Name, unknown>): Name[] {
  const names: Name[] = []
  for (const name in record) names.push(name)
  return names
}

async function readTable(db: Kysely<Tables>, table: keyof Tables): Promise<Map<string, Row>> {
  const rows = await db.selectFrom(table).selectAll().execute()
  return new Map(rows.map((values) => [keyOf(table, values), { values, text: JSON.stringify(values, unfold) }]))
}

function keyOf(table: keyof Tables, row: object): string {
  return KEYS[table].map((key) => Reflect.get(row, key)).join(' ')
}

/** JSON in a column as what it means, so that a text in it is written as any other. */
function unfold(name: string, value: unknown): unknown {
  return name.endsWith('Json') && typeof value === 'string' ? JSON.parse(value) : value
}

interface Change {
  table: keyof Tables
  added: Row[]
  gone: Row[]
  /** As they were before. */
  changed: Row[]
}

function listChanges(before: Dump, after: Dump): Change[] {
  return TABLES.map((table) => {
    const old = before.get(table) ?? new Map<string, Row>()
    const rows = after.get(table) ?? new Map<string, Row>()
    return {
      table,
      added: [...rows].flatMap(([key, row]) => (old.has(key) ? [] : [row])),
      gone: [...old].flatMap(([key, row]) => (rows.has(key) ? [] : [row])),
      changed: [...old].flatMap(([key, row]) => ((rows.get(key)?.text ?? row.text) === row.text ? [] : [row])),
    }
  })
}

/** What is new, gone and different, by table: `member ~1, auditEvent +1`; empty where nothing is. */
export function sayChanges(before: Dump, after: Dump): string {
  return listChanges(before, after)
    .flatMap(({ table, added, gone, changed }) => [
      ...(added.length > 0 ? [`${table} +${added.length}`] : []),
      ...(gone.length > 0 ? [`${table} -${gone.length}`] : []),
      ...(changed.length > 0 ? [`${table} ~${changed.length}`] : []),
    ])
    .join(', ')
}

/** Makes the database hold what it held before. */
export async function restore(db: Kysely<Tables>, [before, after]: readonly [Dump, Dump]): Promise<void> {
  const changes = listChanges(before, after)
  await db.transaction().execute(async (trx) => {
    // What points to something goes before it, and comes back after it.
    for (const { table, added } of changes.toReversed()) for (const row of added) await remove(trx, table, row)
    for (const { table, gone } of changes) for (const row of gone) await insert(trx, table, row)
    for (const { table, changed } of changes) for (const row of changed) await rewrite(trx, table, row)
  })
}

async function remove(trx: Kysely<Tables>, table: keyof Tables, row: Row): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${whereIs(table, row)}`.execute(trx)
}

async function rewrite(trx: Kysely<Tables>, table: keyof Tables, row: Row): Promise<void> {
  const columns = Object.entries(row.values).map(([name, value]) => sql`${sql.ref(name)} = ${value}`)
  await sql`update ${sql.table(table)} set ${sql.join(columns)} where ${whereIs(table, row)}`.execute(trx)
}

function whereIs(table: keyof Tables, { values }: Row) {
  const keys = KEYS[table].map((key) => sql`${sql.ref(key)} = ${Reflect.get(values, key)}`)
  return sql.join(keys, sql` and `)
}

async function insert(trx: Kysely<Tables>, table: keyof Tables, { values }: Row): Promise<void> {
  const columns = sql.join(Object.keys(values).map((name) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(values))})`.execute(trx)
}

const RANDOM: readonly [RegExp, string][] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'uuid'],
  [/[0-9a-f]{32}:[0-9a-f]{128}/g, 'password'],
  [/"[0-9a-f]{64}"/g, '"hash"'],
  [/"[A-Za-z0-9]{32}"/g, '"id"'],
  [/reset-password:[\w-]{24,}/g, 'reset-password:token'],
  [/"joinCode":"[B-Z3479]{8}"/g, '"joinCode":"code"'],
  [/newcomer-\d+@/g, 'newcomer@'],
  [/"seed":\d+/g, '"seed":0'],
]

/** A dump that can be compared with another of the same world: what is left to chance is left out. */
export function toComparable(all: Dump): Record<string, string[]> {
  const told: Record<string, string[]> = {}
  for (const [table, rows] of all) told[table] = [...rows.values()].map(({ text }) => withoutChance(text)).sort()
  return told
}

function withoutChance(text: string): string {
  return RANDOM.reduce((told, [random, name]) => told.replaceAll(random, name), text)
}
