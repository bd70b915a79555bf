import { expect, test } from 'vitest'
import { LessonFixture } from '@/tests/support/lesson-fixture'
import { sampleLinks } from '@/tests/support/lesson-links'
import { cached } from './compile-cache'
import type { CompiledLesson } from './compiled-lesson'

/** A compiler that says how often it was asked. */
function countingCompiler() {
  const compiler = {
    runs: 0,
    compile: async (): Promise<CompiledLesson> => {
      compiler.runs += 1
      return { code: `run ${compiler.runs}`, headings: [], sections: [] }
    },
  }
  return compiler
}

function lesson(): LessonFixture {
  return new LessonFixture({ 'lesson.mdx': '## One', 'examples/app/a.yaml': 'a: 1\n', 'examples/b.yaml': 'b: 1\n' })
}

test('a lesson that did not change is not compiled again', async () => {
  const { folder } = lesson()
  const compiler = countingCompiler()
  const first = await cached({ folder, body: '' }, sampleLinks, compiler.compile)
  const second = await cached({ folder, body: '' }, sampleLinks, compiler.compile)
  expect([first, second, compiler.runs]).toEqual([first, first, 1])
})

test('what is found in the cache is whole: code, headings and sections', async () => {
  const { folder } = lesson()
  const compiled: CompiledLesson = {
    code: 'return "</script>\u2028"',
    headings: [{ depth: 2, text: 'One', anchor: 'one' }],
    sections: [{ anchor: 'one', heading: 'One', text: 'Words “and” more.' }],
  }
  await cached({ folder, body: '' }, sampleLinks, async () => compiled)
  expect(await cached({ folder, body: '' }, sampleLinks, countingCompiler().compile)).toEqual(compiled)
})

test.for<[string, (fixture: LessonFixture) => unknown]>([
  ['in its words', (fixture) => fixture.write('lesson.mdx', '## Two')],
  ['in an example', (fixture) => fixture.write('examples/app/a.yaml', 'a: 2\n')],
  ['by one more file', (fixture) => fixture.write('examples/c.yaml', '')],
  ['by one file less', (fixture) => fixture.remove('examples/b.yaml')],
  [
    'by two files that change places',
    (fixture) => fixture.write('examples/app/a.yaml', 'b: 1\n').write('examples/b.yaml', 'a: 1\n'),
  ],
  ['by a new name of a file', (fixture) => fixture.write('examples/c.yaml', 'b: 1\n').remove('examples/b.yaml')],
  [
    'by a file that swallows the next one with its name',
    (fixture) => fixture.write('examples/app/a.yaml', 'a: 1\nexamples/b.yamlb: 1\n').remove('examples/b.yaml'),
  ],
])('a lesson that changed %s is compiled again', async ([, change]) => {
  const fixture = lesson()
  const compiler = countingCompiler()
  await cached({ folder: fixture.folder, body: '' }, sampleLinks, compiler.compile)
  change(fixture)
  expect(await cached({ folder: fixture.folder, body: '' }, sampleLinks, compiler.compile)).toMatchObject({
    code: 'run 2',
  })
  expect(fixture.entries).toHaveLength(2)
})

test('a lesson that was saved again after it was read is compiled from what was read, and does not answer for the new one', async () => {
  const { folder } = lesson()
  const compiler = countingCompiler()
  await cached({ folder, body: '## Zero' }, sampleLinks, compiler.compile)
  expect(await cached({ folder, body: '## One' }, sampleLinks, compiler.compile)).toMatchObject({ code: 'run 2' })
})

test('a lesson is compiled again when another one that it may link to gets a new title, address or term', async () => {
  const { folder } = lesson()
  const compiler = countingCompiler()
  const { lessons, terms } = sampleLinks
  const versions = [
    sampleLinks,
    { lessons: { l01: { path: '/learn/why/first', title: 'A new title' } }, terms },
    { lessons: { l01: { path: '/learn/why/moved', title: 'The first lesson' } }, terms },
    { lessons, terms: { image: 'A new meaning.' } },
  ]
  for (const links of versions) await cached({ folder, body: '' }, links, compiler.compile)
  expect(compiler.runs).toBe(4)
})

test('a change that is taken back finds the entry from before', async () => {
  const fixture = lesson()
  const compiler = countingCompiler()
  await cached({ folder: fixture.folder, body: '' }, sampleLinks, compiler.compile)
  fixture.write('lesson.mdx', '## Two')
  await cached({ folder: fixture.folder, body: '' }, sampleLinks, compiler.compile)
  fixture.write('lesson.mdx', '## One')
  expect(await cached({ folder: fixture.folder, body: '' }, sampleLinks, compiler.compile)).toMatchObject({
    code: 'run 1',
  })
})

test('a lesson that could not be compiled leaves nothing behind', async () => {
  const fixture = lesson()
  const broken = cached({ folder: fixture.folder, body: '' }, sampleLinks, () =>
    Promise.reject(new Error('no such file')),
  )
  await expect(broken).rejects.toThrow('no such file')
  expect(fixture.entries).toEqual([])
  expect(await cached({ folder: fixture.folder, body: '' }, sampleLinks, countingCompiler().compile)).toMatchObject({
    code: 'run 1',
  })
})

test('builds that race for one lesson all get it, and leave one entry that can be read', async () => {
  const fixture = lesson()
  const [compiler, allBegun] = [countingCompiler(), Promise.withResolvers<void>()]
  const results = await Promise.all(
    Array.from({ length: 3 }, () =>
      cached({ folder: fixture.folder, body: '' }, sampleLinks, async () => {
        const compiled = await compiler.compile()
        if (compiler.runs === 3) allBegun.resolve()
        await allBegun.promise
        return compiled
      }),
    ),
  )
  expect(results.map(({ code }) => code).sort()).toEqual(['run 1', 'run 2', 'run 3'])
  const [entry = '', ...others] = fixture.entries
  expect(others).toEqual([])
  expect(results).toContainEqual(fixture.readEntry(entry))
})

test('what a build that was stopped left half written is never read', async () => {
  const fixture = lesson()
  await cached({ folder: fixture.folder, body: '' }, sampleLinks, countingCompiler().compile)
  const [entry = ''] = fixture.entries
  fixture.removeEntry(entry)
  fixture.writeEntry(`${entry}.0a1b2c3d4e5f`, '{"code":"half')
  expect(await cached({ folder: fixture.folder, body: '' }, sampleLinks, countingCompiler().compile)).toMatchObject({
    code: 'run 1',
  })
  expect(fixture.entries).toEqual([entry, `${entry}.0a1b2c3d4e5f`])
})
