import { expect } from 'vitest'
import { type Dump, toComparable } from '@/tests/support/access-dump'
import { AWKWARD, isOverlong, listWishes } from '@/tests/support/access-fields'
import { outcomeOf } from '@/tests/support/access-request'
import { findChief, nameOf, type Row, toForm, type Who } from '@/tests/support/access-table'
import { act, clear, fieldsOf, type Stage, seeChanges, testOnStage } from '@/tests/support/access-test'
import { HOSTILE_NAMES } from '@/tests/support/hostile-names'
import { AREAS } from './tables/all-areas'

const PLAIN = 'Plain words'

/** A form, and who sends it: somebody who may, so that nothing stands in the way of what is in it. */
interface Sending {
  row: Row
  who: Who
  stage: Stage
}

for (const area of AREAS) {
  for (const row of area.rows.filter(({ form }) => form)) {
    const who = findChief(row)
    if (!who) continue
    const name = nameOf(area, row)
    testOnStage(
      `${name}: fields that it does not ask for change nothing`,
      async (stage) => checkWishes({ row, who, stage }),
      ['sqlite'],
    )
    testOnStage(
      `${name}: an awkward field is refused or taken, and breaks nothing`,
      async (stage) => checkAwkward({ row, who, stage }),
      // The stricter one about texts.
      ['postgres'],
    )
    if (!row.texts) continue
    testOnStage(
      `${name}: what is typed is stored letter by letter, or refused`,
      async (stage) => checkTexts({ row, who, stage }),
      ['sqlite'],
    )
  }
}

interface Sent {
  outcome: string
  changes: string
  /** What the tables held, before everything was put back. */
  now: Dump
}

async function send({ row, who, stage }: Sending, form: FormData): Promise<Sent> {
  const outcome = outcomeOf(await act(stage, { row, who, form }))
  const { now, changes } = await seeChanges(stage)
  await clear(stage, now)
  return { outcome, changes, now }
}

async function checkWishes(sending: Sending): Promise<void> {
  const { world } = sending.stage
  const fields = fieldsOf(sending.row, world)
  // What the form asks for stays as it is.
  const more = await send(sending, toForm({ ...listWishes(world), ...fields }))
  const plain = await send(sending, toForm(fields))
  expect(more.outcome).toBe(plain.outcome)
  expect(toComparable(more.now)).toEqual(toComparable(plain.now))
}

async function checkTexts(sending: Sending): Promise<void> {
  const { row, stage } = sending
  const fill = (text: string) => Object.fromEntries((row.texts ?? []).map((field) => [field, text]))
  const plain = await send(sending, toForm({ ...fieldsOf(row, stage.world), ...fill(PLAIN) }))
  let refused = 0
  for (const text of HOSTILE_NAMES) {
    const { outcome, changes, now } = await send(sending, toForm({ ...fieldsOf(row, stage.world), ...fill(text) }))
    if (outcome === 'done') {
      expect(callIt(PLAIN, { now, text }), text).toEqual(callIt(PLAIN, { now: plain.now, text: PLAIN }))
    } else {
      expect([outcome, changes], text).toEqual([expect.stringMatching(/^refused: /), ''])
      refused += 1
    }
  }
  // A reason has three letters at least, and a list of names no semicolon.
  expect(refused).toBeLessThanOrEqual(1)
}

/** The tables as if a text that is all of a column, or of a part of it, were another. */
function callIt(other: string, { now, text }: { now: Dump; text: string }): [string, string[]][] {
  return Object.entries(toComparable(now)).map(([table, rows]) => {
    return [table, rows.map((line) => line.replaceAll(JSON.stringify(text), JSON.stringify(other))).sort()]
  })
}

async function checkAwkward({ row, who, stage }: Sending): Promise<void> {
  for (const field of Object.keys(fieldsOf(row, stage.world))) {
    for (const [what, spoil] of AWKWARD) {
      const form = toForm(fieldsOf(row, stage.world))
      spoil(form, field)
      const outcome = outcomeOf(await act(stage, { row, who, form }))
      // A refusal in the words of the 500s, or of a database that is gone, would be an exception in disguise.
      expect(outcome, `${field}: ${what}`).toMatch(/^(done|not found|sign in|refused: (?!5|The site’s database))/)
      if (outcome !== 'done' && row.keeps === undefined) continue
      const { changes, now } = await seeChanges(stage)
      expect(['', row.keeps, row.except?.[who] ?? row.changes], `${field}: ${what}`).toContain(changes)
      expect(isOverlong(now), `${field}: stored, long as it is`).toBe(false)
      await clear(stage, now)
    }
  }
  expect((await seeChanges(stage)).changes, 'what is refused changes nothing').toBe('')
}
