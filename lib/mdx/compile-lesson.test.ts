import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'

const BODY = '## Run it\n\n<Code file="examples/app.py" />'

test('a lesson is a program, its headings and its sections, and is compiled once', async () => {
  const lesson = new LessonFixture({ 'examples/app.py': 'print(1)\n' })
  const compiled = await lesson.compile(BODY)
  expect(compiled).toEqual({
    code: expect.stringContaining('"Run it"'),
    headings: [{ depth: 2, text: 'Run it', anchor: 'run-it' }],
    sections: [{ anchor: 'run-it', heading: 'Run it', text: 'app.py print(1)' }],
  })
  expect(await lesson.compile(BODY)).toEqual(compiled)
  expect(lesson.entries).toHaveLength(1)
})

test('a change of an example file reaches the page', async () => {
  const lesson = new LessonFixture({ 'examples/app.py': 'print(1)\n' })
  await lesson.compile(BODY)
  const { sections } = await lesson.write('examples/app.py', 'print(2)\n').compile(BODY)
  expect(sections[0]?.text).toBe('app.py print(2)')
})
