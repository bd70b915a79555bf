import { expect, test } from 'vitest'
import { listEntries, listHiddenActions } from '@/tests/support/access-entries'
import { outcomeOf, type Told } from '@/tests/support/access-request'
import { EVERYBODY, nameOf, type Row, type Who } from '@/tests/support/access-table'
import { act, clear, type Stage, seeChanges, testOnStage } from '@/tests/support/access-test'
import { ghostOf, namesOf, type World } from '@/tests/support/access-world'
import { AREAS } from './tables/all-areas'

type Outcome = Partial<Record<Who, string>>

for (const area of AREAS) {
  for (const row of area.rows) {
    const check = async (stage: Stage) => {
      const outcomes = { ...(await refuseOthers(row, stage)), ...(await letIn(row, stage)) }
      const expected = EVERYBODY.map((who) => [who, expectedOf(row, who)])
      expect(outcomes).toEqual(Object.fromEntries(expected))
    }
    testOnStage(`${nameOf(area, row)}: allowed or not found, nothing else`, check, row.dialects)
  }
}

/** What everybody else hears; of those who may, what it changes. */
function expectedOf({ outcomes, except, changes }: Row, who: Who): string {
  return outcomes[who] === 'done' ? `done: ${except?.[who] ?? changes}` : outcomes[who]
}

/** They leave all tables as they are. */
async function refuseOthers(row: Row, stage: Stage): Promise<Outcome> {
  const { world } = stage
  const outcomes: Outcome = {}
  for (const who of EVERYBODY.filter((name) => row.outcomes[name] !== 'done')) {
    const told = await act(stage, { row, who })
    outcomes[who] = outcomeOf(told)
    if (outcomes[who] !== 'not found') continue
    const nowhere = ghostOf(world)
    expect(sayTold(told, world), who).toBe(sayTold(await act(stage, { row, who, at: nowhere }), nowhere))
    if (who.startsWith('foreign') && !row.isAnybodysOwn) await tryFromOwnClass(row, { stage, who })
  }
  expect((await seeChanges(stage)).changes, 'whoever may not, changes nothing').toBe('')
  return outcomes
}

/** Whoever sends their own class with ids of another hears what they hear where those ids are of nothing. */
async function tryFromOwnClass(row: Row, { stage, who }: { stage: Stage; who: Who }): Promise<void> {
  const { otherClassId: classId } = stage.world
  const there = { ...stage.world, classId }
  const nowhere = { ...ghostOf(stage.world), classId }
  const told = sayTold(await act(stage, { row, who, at: there }), there)
  expect(told, `${who}, from their own class`).toBe(sayTold(await act(stage, { row, who, at: nowhere }), nowhere))
}

async function letIn(row: Row, stage: Stage): Promise<Outcome> {
  const outcomes: Outcome = {}
  for (const who of EVERYBODY.filter((name) => row.outcomes[name] === 'done')) {
    const told = await act(stage, { row, who })
    const { changes, now } = await seeChanges(stage)
    outcomes[who] = `${outcomeOf(told)}: ${changes}`
    if (row.isPersonal) expectOnly(who, sayTold(told, stage.world))
    await clear(stage, now)
  }
  return outcomes
}

/** What is told, with ids by what they are. */
function sayTold(told: Told, world: World): string {
  if (told.kind === 'threw') return outcomeOf(told)
  const names = namesOf(world)
  let text = JSON.stringify(told)
  // Longer ones first: one id may begin another.
  for (const id of [...names.keys()].sort((a, b) => b.length - a.length)) {
    text = text.replaceAll(id, `<${names.get(id)}>`)
  }
  return text
}

/** An answer about somebody names nobody else. */
function expectOnly(who: Who, told: string): void {
  for (const other of EVERYBODY) {
    if (other !== who) expect(told, `${who} is told nothing of ${other}`).not.toContain(`<${other}>`)
  }
}

test('every server action and every route handler has a row in the tables, and no row is of one that is gone', () => {
  const rows = AREAS.flatMap(({ file, rows: all }) => all.map(({ calls }) => `${file} ${calls}`))
  expect([...new Set(rows)].sort()).toEqual(listEntries())
})

test('server actions stand in files of their own, where they can be listed', () => {
  expect(listHiddenActions()).toEqual([])
})
