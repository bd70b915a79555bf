import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naive, ordered, recipe, step } from './build-cache.test-support'
import { type Changes, NO_CHANGES } from './build-forecast'
import type { BuildRecipe, BuildStep } from './build-recipe'
import { predictBuild } from './predict-build'

function edit(...files: string[]): Changes {
  return { files: files.map((file) => ({ file, change: 'content' as const })), lines: [] }
}

/** `3 run` and so on, a line for each step. */
function told(build: BuildRecipe, changes: Changes): string[] {
  return predictBuild(build, changes).steps.map(({ step: { line }, state }) => `${line} ${state}`)
}

test('a changed source file runs the COPY that takes it in and every step below', () => {
  expect(predictBuild(naive, edit('app.py'))).toEqual({
    steps: [
      { step: naive.stages[0]?.steps[0], state: 'cached', cause: { kind: 'unchanged' }, seconds: 0, megabytes: 0 },
      { step: naive.stages[0]?.steps[1], state: 'cached', cause: { kind: 'unchanged' }, seconds: 0, megabytes: 0 },
      {
        step: naive.stages[0]?.steps[2],
        state: 'run',
        cause: { kind: 'files', files: ['app.py'] },
        seconds: 0.1,
        megabytes: 0.2,
      },
      {
        step: naive.stages[0]?.steps[3],
        state: 'run',
        cause: { kind: 'before', line: 3 },
        seconds: 6,
        megabytes: 11,
      },
      { step: naive.stages[0]?.steps[4], state: 'noted', cause: { kind: 'note' }, seconds: 0, megabytes: 0 },
    ],
    cached: 2,
    run: 2,
    seconds: 6.1,
    megabytes: 11.2,
  })
})

test('with the list of packages first, the same change leaves them in the cache', () => {
  expect(told(ordered, edit('app.py'))).toEqual([
    '1 cached',
    '2 cached',
    '3 cached',
    '4 cached',
    '5 run',
    '6 noted',
    '7 noted',
  ])
})

test('a cache mount that is filled makes a step quicker, and does not make it found', () => {
  const { steps, seconds } = predictBuild(ordered, edit('requirements.txt'))
  expect(steps.map(({ state }) => state).slice(2, 5)).toEqual(['run', 'run', 'run'])
  expect(seconds).toBeCloseTo(2.1)
})

test('a file that is saved again with the same content is no change', () => {
  const { steps } = predictBuild(naive, { files: [{ file: 'app.py', change: 'time' }], lines: [] })
  expect(steps.map(({ state }) => state)).toEqual(['cached', 'cached', 'cached', 'cached', 'noted'])
  expect(steps[2]?.cause).toEqual({ kind: 'time', files: ['app.py'] })
})

test('what .dockerignore leaves out changes nothing, and does without it', () => {
  const build = { ...naive, ignored: ['README.md'] }
  const changes = edit('README.md')
  expect(predictBuild(build, changes)).toMatchObject({ cached: 4, run: 0, seconds: 0 })
  expect(predictBuild(build, changes).steps[2]?.cause).toEqual({ kind: 'ignored', files: ['README.md'] })
  expect(told(build, { ...changes, withoutIgnore: true })).toContain('3 run')
})

test('the Dockerfile is a file of the context too: COPY . . takes in a changed line of it', () => {
  const changes: Changes = { files: [], lines: [5] }
  expect(told(naive, changes)).toEqual(['1 cached', '2 cached', '3 run', '4 run', '5 noted'])
  expect(told({ ...naive, ignored: ['Dockerfile'] }, changes)).toEqual([
    '1 cached',
    '2 cached',
    '3 cached',
    '4 cached',
    '5 noted',
  ])
})

test('a changed line runs again, and all below it in its stage', () => {
  const build = { ...ordered, ignored: ['Dockerfile'] }
  const { steps } = predictBuild(build, { files: [], lines: [2] })
  expect(steps.map(({ cause }) => cause.kind)).toEqual([
    'unchanged',
    'line',
    'before',
    'before',
    'before',
    'note',
    'note',
  ])
})

const stages = recipe([
  {
    name: 'assets',
    steps: [step('base', 1), step('copy', 2, { reads: ['style.css'] }), step('command', 3, { seconds: 5 })],
  },
  {
    name: 'build',
    steps: [step('base', 4), step('copy', 5, { reads: ['main.go'] }), step('command', 6, { seconds: 8 })],
  },
  { name: 'tests', base: 1, steps: [step('begin', 7), step('command', 8, { seconds: 60 })] },
  {
    name: 'final',
    steps: [step('base', 9), step('copy', 10, { from: [1], seconds: 1 }), step('copy', 11, { from: [0], seconds: 1 })],
  },
])

test('another stage is touched only where it copies from the one that ran', () => {
  expect(told(stages, edit('style.css'))).toEqual([
    ...['1 cached', '2 run', '3 run', '4 cached', '5 cached', '6 cached'],
    ...['7 skipped', '8 skipped', '9 cached', '10 cached', '11 run'],
  ])
  expect(predictBuild(stages, edit('style.css')).steps.at(-1)?.cause).toEqual({ kind: 'stage', name: 'assets' })
})

test('stages that need nothing from each other run side by side', () => {
  expect(predictBuild(stages, edit('style.css', 'main.go')).seconds).toBe(10)
})

const FILES = ['a', 'b', 'c', 'd', 'Dockerfile']
const aFile = fc.constantFrom(...FILES)

/** Dockerfiles of one to three stages, each with up to six steps. */
const anyRecipe: fc.Arbitrary<BuildRecipe> = fc
  .array(
    fc.record({
      base: fc.boolean(),
      steps: fc.array(
        fc.record({
          kind: fc.constantFrom<BuildStep['kind']>('copy', 'command', 'folder', 'environment', 'note'),
          text: fc.constantFrom('plain', 'with $NAME'),
          reads: fc.uniqueArray(aFile),
          takesStage: fc.boolean(),
          seconds: fc.integer({ min: 0, max: 60 }),
          megabytes: fc.integer({ min: 0, max: 60 }),
        }),
        { maxLength: 6 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((written) => {
    let line = 0
    return recipe(
      written.map(({ base, steps }, index) => ({
        name: `stage-${index}`,
        ...(base && index > 0 ? { base: index - 1 } : {}),
        steps: [
          step(base && index > 0 ? 'begin' : 'base', ++line),
          ...steps.map(({ kind, text, reads, takesStage, seconds, megabytes }) => {
            const takes = kind === 'copy' && takesStage && index > 0
            const own = { text, seconds, megabytes, reads: kind === 'copy' && !takes ? reads : [] }
            return step(kind, ++line, { ...own, from: takes ? [index - 1] : [] })
          }),
        ],
      })),
    )
  })

const anyChanges: fc.Arbitrary<Changes> = fc.record({
  files: fc.array(fc.record({ file: aFile, change: fc.constantFrom<'content' | 'time'>('content', 'time') }), {
    maxLength: 3,
  }),
  lines: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 }),
})

test('without a change every step is cached and nothing takes time', () => {
  fc.assert(
    fc.property(anyRecipe, (build) => {
      const { run, seconds, megabytes, steps } = predictBuild(build, NO_CHANGES)
      expect([run, seconds, megabytes]).toEqual([0, 0, 0])
      expect(steps.every(({ cause }) => ['unchanged', 'note', 'from', 'unneeded'].includes(cause.kind))).toBe(true)
    }),
  )
})

test('after the first step of a stage that runs, none of that stage is cached', () => {
  fc.assert(
    fc.property(anyRecipe, anyChanges, (build, changes) => {
      const { steps } = predictBuild(build, changes)
      for (const stage of build.stages) {
        const states = steps.filter((one) => stage.steps.includes(one.step)).map(({ state }) => state)
        const first = states.indexOf('run')
        if (first >= 0) expect(states.slice(first)).not.toContain('cached')
      }
    }),
  )
})

test('a further change never brings a step back into the cache, nor saves time', () => {
  fc.assert(
    fc.property(anyRecipe, anyChanges, anyChanges, (build, some, others) => {
      const more = { files: [...some.files, ...others.files], lines: [...some.lines, ...others.lines] }
      const [before, after] = [predictBuild(build, some), predictBuild(build, more)]
      for (const [index, { state }] of before.steps.entries()) {
        if (state === 'run') expect(after.steps[index]?.state).toBe('run')
      }
      expect(after.seconds).toBeGreaterThanOrEqual(before.seconds)
      expect(after.megabytes).toBeGreaterThanOrEqual(before.megabytes)
    }),
  )
})

test('every step that runs has a cause, and the line, file or stage that it names did change or run', () => {
  fc.assert(
    fc.property(anyRecipe, anyChanges, (build, changes) => {
      const { steps } = predictBuild(build, changes)
      const ran = steps.filter(({ state }) => state === 'run').map(({ step: { line } }) => line)
      const edited = changes.files.filter(({ change }) => change === 'content').map(({ file }) => file)
      for (const { state, cause } of steps) {
        if (cause.kind === 'before') expect(ran).toContain(cause.line)
        if (cause.kind === 'setting' || cause.kind === 'moved') expect(changes.lines).toContain(cause.line)
        if (cause.kind === 'files') expect([...edited, 'Dockerfile']).toEqual(expect.arrayContaining([...cause.files]))
        if (state === 'run') expect(['line', 'files', 'setting', 'before', 'moved', 'stage']).toContain(cause.kind)
      }
    }),
  )
})

test('copying the list of packages first never takes longer than copying everything first, whatever files change', () => {
  const aCost = fc.integer({ min: 0, max: 100 })
  const aBuild = fc.record({ packages: fc.uniqueArray(aFile, { minLength: 1 }), install: aCost, compile: aCost })
  fc.assert(
    fc.property(aBuild, anyChanges, ({ packages, install, compile }, { files }) => {
      const run = (line: number, seconds: number) => step('command', line, { seconds })
      const copy = (line: number, reads: readonly string[]) => step('copy', line, { reads })
      const naiveOrder = [step('base', 1), copy(2, FILES), run(3, install), run(4, compile)]
      const goodOrder = [step('base', 1), copy(2, packages), run(3, install), copy(4, FILES), run(5, compile)]
      const [naiveSeconds = 0, goodSeconds] = [naiveOrder, goodOrder].map(
        (steps) => predictBuild(recipe([steps]), { files, lines: [] }).seconds,
      )
      expect(goodSeconds).toBeLessThanOrEqual(naiveSeconds)
    }),
  )
})
