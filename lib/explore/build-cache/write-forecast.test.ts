import { expect, test } from 'vitest'
import { naive, ordered, step } from './build-cache.test-support'
import { type Cause, NO_CHANGES, type StepForecast } from './build-forecast'
import { predictBuild } from './predict-build'
import { writeCause, writeForecast, writeLines, writeMegabytes, writeSeconds, writeState } from './write-forecast'

function forecast(state: StepForecast['state'], cause: Cause, kind: 'command' | 'note' | 'environment' = 'command') {
  return { step: step(kind, 1), state, cause, seconds: 0, megabytes: 0 }
}

test('a step is told in a word and its reason', () => {
  const told = [
    forecast('cached', { kind: 'unchanged' }),
    forecast('cached', { kind: 'time', files: ['app.py'] }),
    forecast('cached', { kind: 'ignored', files: ['README.md'] }),
    forecast('run', { kind: 'line' }),
    forecast('run', { kind: 'files', files: ['a', 'b', 'c'] }),
    forecast('run', { kind: 'setting', line: 2 }),
    forecast('run', { kind: 'before', line: 3 }),
    forecast('run', { kind: 'moved', line: 4 }),
    forecast('run', { kind: 'stage', name: 'build' }),
    forecast('noted', { kind: 'note' }, 'note'),
    forecast('noted', { kind: 'line' }, 'note'),
    forecast('noted', { kind: 'line' }, 'environment'),
    forecast('begins', { kind: 'from', name: 'build' }),
    forecast('begins', { kind: 'empty' }),
    forecast('skipped', { kind: 'unneeded' }),
  ].map((one) => `${writeState(one)}: ${writeCause(one)}`)
  expect(told).toEqual([
    'CACHED: unchanged',
    'CACHED: app.py: another date, the same content',
    'CACHED: .dockerignore leaves out README.md',
    'Runs: this line changed',
    'Runs: a, b and c changed',
    'Runs: line 2 sets something else',
    'Runs: line 3 ran',
    'Runs: line 4 begins from something else',
    'Runs: the stage build ran',
    'Setting: noted in the image',
    'Setting: changed, but nothing has to run',
    'Setting: changed; the commands below see it',
    'Begins: where the stage build ends',
    'Begins: with no files',
    'Skipped: the last stage needs nothing of it',
  ])
})

test('a build is told in a sentence', () => {
  const edited = (file: string) => ({ files: [{ file, change: 'content' as const }], lines: [] })
  expect(writeForecast(predictBuild(naive, NO_CHANGES))).toBe('All 4 steps come from the cache.')
  expect(writeForecast(predictBuild(naive, edited('app.py')))).toBe(
    '2 steps run: 6.1 s, 11 MB. 2 of 4 come from the cache.',
  )
  expect(writeForecast(predictBuild(ordered, edited('app.py')))).toBe(
    '1 step runs: 0.1 s, 0.2 MB. 4 of 5 come from the cache.',
  )
  expect(writeForecast(predictBuild(naive, { files: [], lines: [1] }))).toBe(
    '4 steps run: 10 s, 111 MB. None comes from the cache.',
  )
})

test('the lines that come from the cache are named', () => {
  expect([[], [1], [1, 3], [1, 3, 4]].map(writeLines)).toEqual([
    'Nothing comes from the cache.',
    'Line 1 comes from the cache.',
    'Lines 1 and 3 come from the cache.',
    'Lines 1, 3 and 4 come from the cache.',
  ])
})

test('times and sizes are written to the tenth, and from ten on whole', () => {
  expect([0, 0.04, 0.1, 9.94, 10, 31.4].map(writeSeconds)).toEqual(['0.0 s', '0.0 s', '0.1 s', '9.9 s', '10 s', '31 s'])
  expect([0.2, 1100].map(writeMegabytes)).toEqual(['0.2 MB', '1100 MB'])
})
