import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyFacts, hour, sampleAttempt, someFacts } from '@/tests/support/progress-facts'
import { mergeProgress } from './merge-progress'
import { readProgressFile, writeProgressFile } from './progress-file'
import type { FileUpgrade } from './upgrade-file'

const NOW = hour(200)

/** A file of the newest version, with other content. */
function fileWith(differences: object): string {
  return JSON.stringify({ ...JSON.parse(writeProgressFile(someFacts({}), hour(0))), ...differences })
}

test('whatever was exported can be imported, and comes back as it was', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(readProgressFile(writeProgressFile(facts, hour(0)), NOW)).toEqual({ facts: mergeProgress(facts, facts) })
    }),
  )
})

test('a file says what it is, how to read it and when it was written', () => {
  expect(JSON.parse(writeProgressFile(someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] }), hour(0)))).toEqual({
    format: 'drydock-progress',
    version: 3,
    exportedAt: '2026-11-21T00:00:00.000Z',
    attempts: [],
    reviews: [],
    placements: [],
    reads: [{ lessonId: 'l01', at: hour(1) }],
    positions: [],
    settings: [],
    ticks: [],
  })
})

test('a file of an account has a section of its own, and is taken in as any other', () => {
  fc.assert(
    fc.property(anyFacts, fc.object(), (facts, account) => {
      const text = writeProgressFile(facts, hour(0), account)
      expect(JSON.parse(text).account).toEqual(JSON.parse(JSON.stringify(account)))
      expect(readProgressFile(text, NOW)).toEqual({ facts: mergeProgress(facts, facts) })
    }),
  )
})

test('what is wrong is told with its place, and nothing is taken in', () => {
  const { id: _, ...nameless } = sampleAttempt()
  const text = fileWith({
    attempts: [
      sampleAttempt(),
      { ...nameless, score: '7', mode: 'exam', finishedAt: 1.5, grade: 'A' },
      sampleAttempt({ score: 9 }),
    ],
    reads: [{ lessonId: '"]{}', at: -1 }],
    reviews: undefined,
    settings: {},
  })
  expect(readProgressFile(text, NOW)).toEqual({
    problems: [
      'attempts[1].id: is missing.',
      'attempts[1].mode: expected “practice” or “test”, found "exam".',
      'attempts[1].finishedAt: expected a time in milliseconds since 1970, found 1.5.',
      'attempts[1].score: expected a number, found "7".',
      'attempts[1].grade: no field of that name is known.',
      'attempts[2].score: expected no more points than the quiz has.',
      'reviews: is missing.',
      'reads[0].lessonId: expected a name of letters, digits and “.”, “:”, “-”, “_”, found ""]{}".',
      'And 2 more.',
    ],
  })
})

test('a text, a list or another program’s file is not taken for progress', () => {
  const problem =
    'This is not a progress file of Drydock. Its name ends in .json, and it comes from “Export” on this page.'
  for (const text of ['', 'PK\u0003', 'null', '[]', '42', '{"format": "other", "version": 1}', '{"version": 1']) {
    expect(readProgressFile(text, NOW)).toEqual({ problems: [problem] })
  }
})

test('a file of a newer version is refused with the way out', () => {
  expect(readProgressFile(fileWith({ version: 4, streak: 5 }), NOW)).toEqual({
    problems: [
      'This file was written by a newer Drydock: its version is 4, and this site reads up to 3. Import it where it was exported, or reload this page if the site has just been updated.',
    ],
  })
})

test('a version that is none is refused', () => {
  for (const version of [0, -1, 1.5, '1', null]) {
    expect(readProgressFile(fileWith({ version }), NOW)).toEqual({
      problems: [`version: expected a whole number from 1 to 3, found ${JSON.stringify(version)}.`],
    })
  }
  expect(readProgressFile('{"format": "drydock-progress"}', NOW)).toEqual({
    problems: ['version: expected a whole number from 1 to 3, found nothing.'],
  })
})

test('an older file goes through every upgrade that came after it', () => {
  const { reads, ...rest } = someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] })
  const nameReads: FileUpgrade = ({ lessonsRead, ...content }) => ({ ...content, readings: lessonsRead })
  const renameReads: FileUpgrade = ({ readings, ...content }) => ({ ...content, reads: readings })
  const file = (version: number, content: object) =>
    JSON.stringify({ format: 'drydock-progress', version, exportedAt: '', ...rest, ...content })
  const upgrades = [nameReads, renameReads]
  const facts = { ...rest, reads }
  expect(readProgressFile(file(1, { lessonsRead: reads }), NOW, upgrades)).toEqual({ facts })
  expect(readProgressFile(file(2, { readings: reads }), NOW, upgrades)).toEqual({ facts })
  expect(readProgressFile(file(3, { reads }), NOW, upgrades)).toEqual({ facts })
})

test('a file from before there were checklists has no ticks, and keeps all else', () => {
  const { ticks: _, ...rest } = someFacts({ reads: [{ lessonId: 'l01', at: hour(1) }] })
  const file = { format: 'drydock-progress', version: 1, exportedAt: '2026-11-21T00:00:00.000Z', ...rest }
  expect(readProgressFile(JSON.stringify(file), NOW)).toEqual({ facts: { ...rest, ticks: [] } })
  expect(readProgressFile(JSON.stringify({ ...file, version: 2 }), NOW)).toEqual({ problems: ['ticks: is missing.'] })
})

test('a placement check may say which modules were missed in it, and one from before that need not', () => {
  const before = { id: 'p1', at: hour(1), answers: [], knownModules: ['m1'] }
  const placements = [before, { ...before, id: 'p2', missedModules: ['m2'] }]
  expect(readProgressFile(fileWith({ placements }), NOW)).toEqual({ facts: someFacts({ placements }) })
  const older = readProgressFile(fileWith({ version: 2, placements: [before] }), NOW)
  expect(older).toEqual({ facts: someFacts({ placements: [before] }) })
  expect(readProgressFile(fileWith({ placements: [{ ...before, missedModules: 'm2' }] }), NOW)).toEqual({
    problems: ['placements[0].missedModules: expected a list, found "m2".'],
  })
})

test('a time that is far ahead of now is set right', () => {
  const file = fileWith({ reads: [{ lessonId: 'l01', at: NOW + 1e10 }] })
  expect(readProgressFile(file, NOW)).toEqual({ facts: someFacts({ reads: [{ lessonId: 'l01', at: NOW }] }) })
})

test('a tick names one item of one checklist', () => {
  const tick = { checklistId: 'l19-phase-1', item: 'not-root', ticked: true, at: hour(1) }
  expect(readProgressFile(fileWith({ ticks: [tick, { ...tick, item: 'a/b' }] }), NOW)).toEqual({
    problems: ['ticks[1].item: expected a name of letters, digits and “.”, “:”, “-”, “_”, found "a/b".'],
  })
})

test('names that every object has are no answers', () => {
  const attempt = JSON.stringify(sampleAttempt()).replace('"q1":["docker run"]', '"__proto__":["docker run"]')
  expect(readProgressFile(fileWith({}).replace('"attempts":[]', `"attempts":[${attempt}]`), NOW)).toEqual({
    problems: ['attempts[0].answers: expected names of questions.'],
  })
})

test('texts, lists and the file itself have an end', () => {
  const long = fileWith({ attempts: [sampleAttempt({ answers: { q1: ['x'.repeat(100_001)] } })] })
  expect(readProgressFile(long, NOW)).toEqual({
    problems: ['attempts[0].answers.q1[0]: expected at most 100000 characters, found 100001.'],
  })
  const many = fileWith({ reads: Array.from({ length: 40_001 }, () => ({ lessonId: 'l01', at: 0 })) })
  expect(readProgressFile(many, NOW)).toEqual({ problems: ['reads: expected a list of at most 40000, found 40001.'] })
  expect(readProgressFile(' '.repeat(50_000_001), NOW)).toEqual({
    problems: ['This file is larger than any that Drydock writes.'],
  })
})

test('no garbage makes it throw', () => {
  const file = fc.anything({ withDate: true, withNullPrototype: true, maxDepth: 4 })
  fc.assert(
    fc.property(
      anyFacts,
      file,
      fc.constantFrom('attempts', 'reads', 'settings', 'version', 'exportedAt'),
      (facts, garbage, name) => {
        const text = JSON.stringify({ ...JSON.parse(writeProgressFile(facts, 0)), [name]: garbage }, (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        )
        expect(Object.keys(readProgressFile(text, NOW))).toHaveLength(1)
      },
    ),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readProgressFile(text, NOW)).toHaveProperty('problems')
    }),
  )
})
