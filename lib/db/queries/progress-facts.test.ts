import fc from 'fast-check'
import { expect } from 'vitest'
import { filterFacts, type NamedFact, nameFacts, nameText } from '@/lib/progress/fact-kinds'
import { NO_PROGRESS, type ProgressFacts } from '@/lib/progress/facts'
import { mergeProgress } from '@/lib/progress/merge-progress'
import { splitForSending } from '@/lib/progress/sync'
import { digestFacts, HEAPS } from '@/lib/progress/sync-digest'
import { testOnEach } from '@/tests/support/databases'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { makeCast, makeUser } from '@/tests/support/school'
import { addFacts, eraseFacts, findErasedAt, listAllFacts, listFacts } from './progress-facts'

const nothing = digestFacts([])

function reads(...lessonIds: string[]): ProgressFacts {
  return mergeProgress(someFacts({ reads: lessonIds.map((lessonId) => ({ lessonId, at: hour(1) })) }), NO_PROGRESS)
}

testOnEach('the account has what a merge of all that was sent is, in whatever order it came', async ({ db }) => {
  await fc.assert(
    fc.asyncProperty(anyFacts, anyFacts, anyFacts, async (...sent) => {
      const actor = await makeUser(db)
      for (const facts of sent) await addFacts(db, actor, mergeProgress(facts, NO_PROGRESS))
      expect(await listAllFacts(db, actor)).toEqual(sent.reduce(mergeProgress, NO_PROGRESS))
    }),
    { numRuns: 15 },
  )
})

testOnEach('browsers that send at the same time lose nothing and agree on what counts', async ({ db }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyFacts, { minLength: 2, maxLength: 6 }), async (sent) => {
      const actor = await makeUser(db)
      const all = sent.reduce(mergeProgress, NO_PROGRESS)
      await Promise.all(sent.map((facts) => addFacts(db, actor, mergeProgress(facts, NO_PROGRESS))))
      expect(await listAllFacts(db, actor)).toEqual(all)
    }),
    { numRuns: 15 },
  )
})

testOnEach('whoever sends is told what the account has of the same names', async ({ db }) => {
  const actor = await makeUser(db)
  const late = someFacts({ positions: [{ lessonId: 'l01', anchor: 'late', at: hour(9) }] })
  expect(await addFacts(db, actor, mergeProgress(late, reads('l01')))).toEqual(mergeProgress(late, reads('l01')))
  const early = someFacts({ positions: [{ lessonId: 'l01', anchor: 'early', at: hour(1) }] })
  expect(await addFacts(db, actor, early)).toEqual(late)
  expect(await addFacts(db, actor, NO_PROGRESS)).toEqual(NO_PROGRESS)
})

/** Without the facts that differ from one of `others` and yet have its name and time: digests take them for the same. */
function withoutTwins(facts: ProgressFacts, others: ProgressFacts): ProgressFacts {
  const momentOf = (fact: NamedFact) => `${nameText(fact)} ${fact.at}`
  const moments = new Set(nameFacts(others).map(momentOf))
  const twins = new Set(
    nameFacts(facts)
      .filter((fact) => moments.has(momentOf(fact)))
      .map(nameText),
  )
  return filterFacts(facts, (name) => !twins.has(nameText(name)))
}

testOnEach('a browser gets exactly what it lacks, and nothing where it has all', async ({ db }) => {
  await fc.assert(
    fc.asyncProperty(anyFacts, anyFacts, async (own, account) => {
      const actor = await makeUser(db)
      const here = mergeProgress(own, NO_PROGRESS)
      const there = withoutTwins(mergeProgress(account, NO_PROGRESS), here)
      await addFacts(db, actor, there)
      const found = await listFacts(db, actor, digestFacts(nameFacts(here)))
      const all = mergeProgress(here, found.facts)
      expect(all).toEqual(mergeProgress(here, there))
      expect(found).toMatchObject({ erasedAt: 0, more: false })
      await addFacts(db, actor, here)
      const settled = await listFacts(db, actor, digestFacts(nameFacts(all)))
      expect(settled).toEqual({ erasedAt: 0, heaps: [], facts: NO_PROGRESS, more: false })
    }),
    { numRuns: 15 },
  )
})

testOnEach('a heap that is not asked about is left out', async ({ db }) => {
  const actor = await makeUser(db)
  await addFacts(db, actor, reads('l01'))
  const unasked = Array.from({ length: HEAPS }, () => undefined)
  expect((await listFacts(db, actor, unasked)).facts).toEqual(NO_PROGRESS)
})

testOnEach('years of work come in several answers, and all of it comes', async ({ db }) => {
  const actor = await makeUser(db)
  const heavy = (index: number) => sampleAttempt({ id: `a${index}`, answers: { q1: ['x'.repeat(4_000)] } })
  const all = mergeProgress(someFacts({ attempts: Array.from({ length: 600 }, (_, n) => heavy(n)) }), reads('l01'))
  for (const portion of splitForSending(all)) await addFacts(db, actor, portion)
  let known: ProgressFacts = NO_PROGRESS
  let answers = 0
  for (let more = true; more; answers++) {
    const found = await listFacts(db, actor, digestFacts(nameFacts(known)))
    expect(JSON.stringify(found.facts).length).toBeLessThan(1_200_000)
    known = mergeProgress(known, found.facts)
    more = found.more
  }
  expect(known).toEqual(all)
  expect(answers).toBe(3)
})

testOnEach('texts of every kind come back as they were', async ({ db }) => {
  const actor = await makeUser(db)
  const given = ['\u0000', '\ud800', '😀\uffff', '"\\', "'; drop table user; --", '﷽']
  const sent = someFacts({ attempts: [sampleAttempt({ answers: { q1: given } })] })
  await addFacts(db, actor, sent)
  expect(await listAllFacts(db, actor)).toEqual(sent)
})

testOnEach('an account that is full says so and keeps what it has, and takes new states of it', async ({ db }) => {
  const actor = await makeUser(db)
  const rows = Array.from({ length: 40_000 }, (_, index) => ({
    ...{ userId: actor.userId, kind: 'positions', key: `l${index}`, at: 1 },
    valueJson: JSON.stringify({ lessonId: `l${index}`, anchor: '', at: 1 }),
  }))
  for (let from = 0; from < rows.length; from += 5_000) {
    await db
      .insertInto('progressFact')
      .values(rows.slice(from, from + 5_000))
      .execute()
  }
  const position = (lessonId: string) => someFacts({ positions: [{ lessonId, anchor: 'quiz', at: hour(1) }] })
  expect(await addFacts(db, actor, position('new'))).toBe('full')
  expect(await addFacts(db, actor, position('l7'))).toEqual(position('l7'))
  expect(await addFacts(db, actor, reads('l01'))).toEqual(reads('l01'))
})

testOnEach('an account that holds fifty million bytes is full', async ({ db }) => {
  const actor = await makeUser(db)
  const valueJson = JSON.stringify({ ...sampleAttempt(), answers: { q1: ['x'.repeat(1_000_000)] } })
  for (let n = 0; n < 50; n++) {
    await db
      .insertInto('progressFact')
      .values({ userId: actor.userId, kind: 'attempts', key: `a${n}`, valueJson, at: n })
      .execute()
  }
  expect(await addFacts(db, actor, reads('l01'))).toBe('full')
})

testOnEach('erasing takes all facts, keeps when that was, and goes forward only', async ({ db }) => {
  const actor = await makeUser(db)
  const other = await makeUser(db)
  await addFacts(db, actor, reads('l01', 'l02'))
  await addFacts(db, other, reads('l01'))
  await eraseFacts(db, actor, hour(5))
  expect(await listFacts(db, actor, nothing)).toMatchObject({ erasedAt: hour(5), facts: NO_PROGRESS })
  await eraseFacts(db, actor, hour(3))
  expect(await findErasedAt(db, actor)).toBe(hour(5) + 1)
  await addFacts(db, actor, reads('l03'))
  expect(await listAllFacts(db, actor)).toEqual(reads('l03'))
  expect([await listAllFacts(db, other), await findErasedAt(db, other)]).toEqual([reads('l01'), 0])
})

testOnEach('progress is its owner’s alone: no role in a class shows or takes anybody else’s', async ({ db }) => {
  const { classId: _, otherClassId: __, ...cast } = await makeCast(db)
  for (const [name, actor] of Object.entries(cast)) await addFacts(db, actor, reads(name))
  for (const [name, actor] of Object.entries(cast)) {
    expect(await listAllFacts(db, actor), name).toEqual(reads(name))
    expect((await listFacts(db, actor, nothing)).facts, name).toEqual(reads(name))
  }
  await eraseFacts(db, cast.owner, hour(1))
  for (const [name, actor] of Object.entries(cast)) {
    expect(await listAllFacts(db, actor), name).toEqual(name === 'owner' ? NO_PROGRESS : reads(name))
  }
})
