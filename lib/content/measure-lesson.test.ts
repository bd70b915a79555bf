import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { measureWritten } from './check/length'
import { estimateMinutes } from './measure-lesson'

test('minutes are words at 200, code at 20 lines, and 0.6 a question, rounded up', () => {
  expect(estimateMinutes({ words: 1000, codeLines: 0, questions: 0 })).toBe(5)
  expect(estimateMinutes({ words: 0, codeLines: 40, questions: 0 })).toBe(2)
  expect(estimateMinutes({ words: 0, codeLines: 0, questions: 10 })).toBe(6)
  expect(estimateMinutes({ words: 1000, codeLines: 40, questions: 10 })).toBe(13)
  expect(estimateMinutes({ words: 1001, codeLines: 40, questions: 10 })).toBe(14)
})

/** The sample's second lesson with more at its end, measured. */
function measure(more: string, files: Record<string, string> = {}) {
  const fixture = new ContentFixture()
  fixture.write(sample.second, `${fixture.read(sample.second)}\n${more}\n`)
  for (const [name, text] of Object.entries(files)) fixture.write(`modules/basics/second/examples/${name}`, text)
  const { content } = fixture
  const [, second] = content.lessons
  if (!second) throw new Error('the sample has no second lesson')
  return measureWritten(content, second)
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join('')

test('a listing counts the lines that it shows, a transcript no header, a diff what it changes', () => {
  const none = measure('').codeLines
  const files = { 'a.txt': lines(12), 'b.txt': lines(14), 'c.console': '#: origin: recorded\n$ ls\na\n' }
  expect(measure('<Code file="examples/a.txt" />', files).codeLines).toBe(none + 12)
  expect(measure('<Code file="examples/a.txt" lines="3-5" />', files).codeLines).toBe(none + 3)
  expect(measure('<Code file="examples/a.txt" folded />', files).codeLines).toBe(none)
  expect(measure('<Terminal file="examples/c.console" />', files).codeLines).toBe(none + 2)
  expect(measure('<Diff from="examples/a.txt" to="examples/b.txt" />', files).codeLines).toBe(none + 2)
})

test('of tabs the longest counts, also for a listing deep inside of one', () => {
  const none = measure('').codeLines
  const tabs = [
    '<Tabs>\n\n<Tab label="One">\n\n<Code file="examples/a.txt" />\n\n</Tab>',
    '<Tab label="Two">\n\n<Note>\n\n<Code file="examples/b.txt" />\n\n</Note>\n\n</Tab>\n\n</Tabs>',
  ].join('\n\n')
  expect(measure(tabs, { 'a.txt': lines(12), 'b.txt': lines(14) }).codeLines).toBe(none + 14)
})

const limits = 'lessons: { words: [1, 60], minutes: [1, 20], grade: 8 }\n'

/** Problems of the sample under limits. */
function problems(more: string, frontmatter = '') {
  const fixture = new ContentFixture()
  fixture.write('course.yaml', `${fixture.read('course.yaml')}${limits}`)
  const text = fixture.read(sample.second)
  fixture.write(sample.second, `${frontmatter ? text.replace(/^minutes: \d+$/m, frontmatter) : text}\n${more}\n`)
  return fixture.problems.filter((problem) => problem.includes('second/lesson.mdx'))
}

test('a lesson that is too long, too hard or wrong about its minutes is told with the numbers', () => {
  const long = 'word '.repeat(60)
  expect(problems(long)).toContainEqual(expect.stringMatching(/: it has \d+ words, expected 1 to 60$/))
  const hard =
    'Notwithstanding institutional considerations, organisational responsibilities necessitate comprehensive documentation.'
  expect(problems(hard.repeat(8))).toContainEqual(
    expect.stringMatching(/: its reading grade is \d+\.\d, expected at most 8: shorter sentences, shorter words$/),
  )
  expect(problems('', 'minutes: 40')).toContainEqual(
    expect.stringMatching(/:\d+: "minutes" is 40; \d+ words, \d+ lines of code and \d+ questions take about \d+$/),
  )
})
