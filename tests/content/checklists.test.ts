import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

const LESSON = 'content/modules/basics/second/lesson.mdx'

/** What is said of a checklist with these points, apart from that its id is new. */
function problemsOf(points: string, id = 'les-checklist'): string[] {
  const list = `<Checklist id="${id}">\n\n${points}\n\n</Checklist>`
  const content = new ContentFixture().replace(sample.second, 'It is a process.', list)
  return content.problems.filter((problem) => !problem.includes('is not in content/ids.txt'))
}

test('a checklist is a list whose points begin with bold words of their own', () => {
  expect(problemsOf('- **Small.** Under 300 MB.\n- **Not root.** Not 0.')).toEqual([])
})

test('two points that begin with the same words would share one tick', () => {
  expect(problemsOf('- **Not root.** Not 0.\n- **Not root:** 1000.')).toEqual([
    `${LESSON}:62: <Checklist> has two points that begin with "Not root"; ticks are remembered by these words`,
  ])
})

test('a point without bold words has nothing to be remembered by', () => {
  expect(problemsOf('- **Small.** Under 300 MB.\n- Not root.')).toEqual([
    `${LESSON}:62: <Checklist> has a point that is not one paragraph beginning with bold words: "Not root."`,
  ])
})

test('a checklist holds one list with bullets and nothing else', () => {
  const problem = `${LESSON}:62: <Checklist> must wrap one list with bullets and nothing else`
  expect(problemsOf('1. **Small.** Under 300 MB.')).toEqual([problem])
  expect(problemsOf('- **Small.** Under 300 MB.\n\nAnd more.')).toEqual([problem])
})

test('the id of a checklist is unique over all content, and permanent', () => {
  expect(problemsOf('- **Small.** Under 300 MB.', 'les-first')).toEqual([
    `${LESSON}:62: the id "les-first" is taken by the lesson at content/modules/basics/first/lesson.mdx:2`,
  ])
})
