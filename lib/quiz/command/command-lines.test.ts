import { expect, test } from 'vitest'
import { readCommandLines } from './command-lines.test-support'
import { type CommandComparison, compareCommands } from './compare-commands'

const lines = readCommandLines()

function wrongParts({ fault, parts }: CommandComparison): string[] {
  const told = parts.filter(({ state }) => state !== 'right').map(({ what, note }) => `${what}: ${note}`)
  return fault === undefined ? told : [`fault: ${fault}`, ...told]
}

test('at least a hundred real command lines are tried, with more equivalents and near misses', () => {
  expect(lines.length).toBeGreaterThanOrEqual(100)
  expect(lines.flatMap(({ equivalents }) => equivalents).length).toBeGreaterThan(lines.length)
  expect(lines.flatMap(({ misses }) => misses).length).toBeGreaterThan(2 * lines.length)
  expect(lines.filter(({ equivalents, misses }) => equivalents.length === 0 || misses.length === 0)).toEqual([])
})

test.each(lines)('$line: every other way to write it is right', ({ line, equivalents }) => {
  for (const typed of [line, ...equivalents]) {
    const comparison = compareCommands([line], typed)
    expect([typed, comparison.verdict, ...wrongParts(comparison)]).toEqual([typed, 'right'])
    expect([typed, comparison.rightParts]).toEqual([typed, comparison.outOf])
    expect([typed, compareCommands([typed], line).verdict]).toEqual([typed, 'right'])
  }
})

test.each(lines)('$line: every near miss is wrong, and what is wrong is named', ({ line, misses }) => {
  for (const { typed, told } of misses) {
    const comparison = compareCommands([line], typed)
    expect([typed, comparison.verdict]).toEqual([typed, 'wrong'])
    expect([typed, ...wrongParts(comparison)]).toEqual([typed, ...told])
  }
})

test('no note tells the value that would be right', () => {
  const values = (text: string) => text.split(/\s+/).filter((word) => /[\d:=@{]/.test(word))
  for (const { line, misses } of lines) {
    for (const { typed } of misses) {
      const secret = values(line).filter((value) => !typed.includes(value))
      const notes = compareCommands([line], typed).parts.map(({ note }) => note)
      expect([typed, secret.filter((value) => notes.some((note) => note.includes(value)))]).toEqual([typed, []])
    }
  }
})
