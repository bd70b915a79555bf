import { expect, test } from 'vitest'
import { recipe, step } from './build-cache.test-support'
import { type Changes, NO_CHANGES } from './build-forecast'
import type { BuildRecipe } from './build-recipe'
import { predictBuild } from './predict-build'

/** `3 run` and so on, a line for each step. */
function told(build: BuildRecipe, changes: Changes): string[] {
  return predictBuild(build, changes).steps.map(({ step: { line }, state }) => `${line} ${state}`)
}

test('a changed ENV is no step, but every command below it runs again; a COPY only if it names that variable', () => {
  const build = recipe([
    [
      step('base', 1),
      step('environment', 2),
      step('copy', 3, { reads: ['a'] }),
      step('copy', 4, { text: 'COPY a $OTHER/' }),
      step('copy', 5, { text: 'COPY a ${NAME}/' }),
      step('copy', 6),
      step('command', 7),
    ],
  ])
  expect(predictBuild(build, { files: [], lines: [2] }).steps.map(({ state, cause }) => [state, cause])).toEqual([
    ['cached', { kind: 'unchanged' }],
    ['noted', { kind: 'line' }],
    ['cached', { kind: 'unchanged' }],
    ['cached', { kind: 'unchanged' }],
    ['run', { kind: 'setting', line: 2 }],
    ['run', { kind: 'before', line: 5 }],
    ['run', { kind: 'setting', line: 2 }],
  ])
})

test('a variable that is made from a changed one has changed as well', () => {
  const build = recipe([
    [
      step('base', 1),
      step('environment', 2, { sets: ['VERSION'] }),
      step('environment', 3, { text: 'ENV FILE=app-$VERSION.tar', sets: ['FILE'] }),
      step('copy', 4, { text: 'COPY $FILE ./' }),
    ],
  ])
  expect(predictBuild(build, { files: [], lines: [2] }).steps[3]?.cause).toEqual({ kind: 'setting', line: 2 })
  expect(predictBuild(build, { files: [], lines: [3] }).steps[3]?.cause).toEqual({ kind: 'setting', line: 3 })
})

test('a COPY from a stage that now begins from something else runs again, also where nothing runs in that stage', () => {
  const build = recipe([
    [step('base', 1)],
    { name: 'out', base: 0, steps: [step('begin', 2), step('environment', 3)] },
    [step('base', 4), step('copy', 5, { from: [1] })],
  ])
  const { steps } = predictBuild(build, { files: [], lines: [2] })
  expect(steps.at(-1)).toMatchObject({ state: 'run', cause: { kind: 'stage', name: 'out' } })
})

test('a changed USER makes the folder of a WORKDIR below anew, as it shall be its owner; another setting does not', () => {
  const build = recipe([
    [
      step('base', 1),
      step('environment', 2, { text: 'USER app', sets: ['USER'] }),
      step('environment', 3, { text: 'ENV A=1', sets: ['A'] }),
      step('folder', 4, { text: 'WORKDIR /app' }),
    ],
  ])
  expect(told(build, { files: [], lines: [2] })).toEqual(['1 cached', '2 noted', '3 noted', '4 run'])
  expect(told(build, { files: [], lines: [3] })).toEqual(['1 cached', '2 noted', '3 noted', '4 cached'])
})

test('a stage that begins from another one goes on where that one ended, and its FROM is no step', () => {
  const build = recipe([
    { name: 'base', steps: [step('base', 1), step('environment', 2), step('command', 3, { seconds: 2 })] },
    { name: 'final', base: 0, steps: [step('begin', 4), step('copy', 5), step('command', 6, { seconds: 3 })] },
  ])
  const { steps, ...sums } = predictBuild(build, { files: [], lines: [2] })
  expect(sums).toEqual({ cached: 1, run: 3, seconds: 5, megabytes: 0 })
  expect(steps.slice(3).map(({ state, cause }) => [state, cause])).toEqual([
    ['begins', { kind: 'from', name: 'base' }],
    ['run', { kind: 'before', line: 3 }],
    ['run', { kind: 'setting', line: 2 }],
  ])
  expect(told(build, { files: [], lines: [5] })).toEqual([
    ...['1 cached', '2 noted', '3 cached', '4 begins', '5 run', '6 run'],
  ])
})

test('a stage that now begins from something else runs from its first step on', () => {
  const build = recipe([[step('begin', 1), step('copy', 2)]])
  expect(predictBuild(build, NO_CHANGES).steps[0]?.cause).toEqual({ kind: 'empty' })
  expect(predictBuild(build, { files: [], lines: [1] }).steps.map(({ state, cause }) => [state, cause])).toEqual([
    ['begins', { kind: 'line' }],
    ['run', { kind: 'moved', line: 1 }],
  ])
})
