import { expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from './yaml-source'

const Shape = z.strictObject({
  name: z.string(),
  points: z.array(z.strictObject({ at: z.int().min(1), note: z.string().optional() })).default([]),
})

const read = (text: string, before?: number) => readYaml(Shape, { text, file: 'a.yaml', ...(before && { before }) })

test('a file without faults gives its value with defaults filled in', () => {
  const { value, problems } = read('name: x\n')
  expect({ value, problems }).toEqual({ value: { name: 'x', points: [] }, problems: [] })
})

test('an entry is found at the line of its key, and an entry of a list at its own line', () => {
  const { lineOf } = read('name: x\npoints:\n  - at: 1\n    note: a\n  - at: 2\n')
  expect([['name'], ['points'], ['points', 0, 'note'], ['points', 1]].map(lineOf)).toEqual([1, 2, 4, 5])
})

test('an entry that does not exist is found at the nearest one around it', () => {
  const { lineOf } = read('name: x\npoints:\n  - at: 1\n')
  expect([['points', 0, 'note'], ['points', 7], ['other', 'thing'], []].map(lineOf)).toEqual([3, 2, 1, 1])
})

test('all faults are told, each at its line', () => {
  expect(read('nam: x\npoints:\n  - at: 0\n  - at: two\n    nte: a\n').problems).toEqual([
    { file: 'a.yaml', line: 3, message: '"at" is 0; expected at least 1' },
    { file: 'a.yaml', line: 4, message: '"at" is "two"; expected a number' },
    { file: 'a.yaml', line: 5, message: 'unknown key "nte"; did you mean "note"?' },
    { file: 'a.yaml', line: 1, message: 'unknown key "nam"; did you mean "name"?' },
  ])
})

test('lines are those of the file where the YAML begins further down', () => {
  expect(read('name: 5\n', 10).problems).toEqual([
    { file: 'a.yaml', line: 11, message: '"name" is 5; expected text (in quotes where it looks like a number)' },
  ])
})

test('a key that stands twice is told by its name', () => {
  expect(read('name: x\nname: y\n').problems).toEqual([
    { file: 'a.yaml', line: 2, message: 'the key "name" stands here twice' },
  ])
})
