import { expect, test } from 'vitest'
import { createLesson } from '@/lib/content/create-lesson'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const request = { module: 'basics', lesson: 'third', id: 'l03', title: 'A "third" lesson' }

test('a new lesson has the right form, and all that is wrong with it is what is left to write', () => {
  const content = new ContentFixture()
  expect(createLesson(content.root, request)).toBe('content/modules/basics/third')
  const others = content.problems.filter(
    (problem) => !/: (still to write|the ids? .* not in content.ids.txt)/.test(problem),
  )
  const unknownSkill = (file: string) =>
    `content/modules/basics/third/${file}: there is no skill "write.skill" in skills.yaml`
  expect(others).toEqual([unknownSkill('lesson.mdx:9')])
})

test('a new lesson comes last in its module, and the comments of module.yaml stay', () => {
  const content = new ContentFixture()
  createLesson(content.root, request)
  expect(content.read(sample.module)).toContain('\nlessons: [first, second, third] # in reading order\n')
})

test('a new lesson keeps its title whatever its signs', () => {
  const content = new ContentFixture()
  createLesson(content.root, request)
  expect(content.content.course.lessons.at(-1)?.title).toBe('A "third" lesson')
})

test.for([
  ['an unknown module', { module: 'basic' }, 'there is no module "basic"; did you mean "basics"?'],
  [
    'a folder name that is none',
    { lesson: 'Third' },
    '"Third" is no name: use lower-case letters and digits, words joined by "-"',
  ],
  ['an id that is none', { id: 'l_3' }, '"l_3" is no name: use lower-case letters and digits, words joined by "-"'],
  ['a folder that exists', { lesson: 'first' }, 'the folder "modules/basics/first" exists already'],
  [
    'an id that is taken',
    { id: 'les-first' },
    'the id "les-first" is taken by the lesson at content/modules/basics/first/lesson.mdx:2',
  ],
  ['an id that was used before', { id: 'old' }, 'the id "old" was used before, and an id is never used again'],
  ['a title that is too short', { title: 'A' }, 'the title "A" is too short: use 3 to 70 characters'],
] as const)('a new lesson with %s is refused, and nothing is written', ([, change, sentence]) => {
  const content = new ContentFixture()
  content.write(sample.ids, `lesson old\n${content.read(sample.ids)}`)
  const before = content.read(sample.module)
  expect(() => createLesson(content.root, { ...request, ...change })).toThrow(sentence)
  expect(content.read(sample.module)).toBe(before)
})
