import { execFile } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ContentFixture, sample } from '@/tests/support/content-fixture'

interface Ran {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command as its npm script does, on the fixture's content. */
function run(content: ContentFixture, name: 'check-content' | 'new-lesson', args: readonly string[]): Promise<Ran> {
  const file = path.resolve('lib/content/cli', `${name}.ts`)
  const node = ['--conditions=react-server', '--import', 'tsx', file, ...args]
  const env = { ...process.env, CONTENT_DIR: content.root }
  return new Promise((resolve) => {
    execFile(process.execPath, node, { env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

test('check:content on content without problems sums it up and succeeds', async () => {
  const { code, stdout } = await run(new ContentFixture(), 'check-content', [])
  expect(stdout.split('\n')).toEqual([
    'module  lessons  words  questions  skills tested/claimed',
    'basics        2     93         14                    2/2',
    'all           2     93         14                    2/2',
    '',
    'lesson             words  code lines  questions  minutes  stated  reading grade',
    'les-first first       31           6          7        5      10            4.3',
    'les-second second     62           0          7        5      10           -0.5',
    '',
    'module  questions  one  several  claim  command  gaps  steps  pairs  line  output  vary  key longest  key at 1/2/..  skills  misconceptions',
    'basics         14    3        3      1        1     1      1      1     1       2     1          0 %            3/3     2/2              14',
    'all            14    3        3      1        1     1      1      1     1       2     1          0 %            3/3     2/2              14',
    '',
    'The content has no problems.',
    '',
  ])
  expect(code).toBe(0)
})

test('check:content tells each problem and fails', async () => {
  const content = new ContentFixture().replace(sample.second, '/glossary#image', '/glossary#imge')
  const { code, stderr } = await run(content, 'check-content', [])
  expect(stderr).toContain(
    'content/modules/basics/second/lesson.mdx:44: there is no term "imge" in glossary.yaml; did you mean "image"?\n',
  )
  expect(code).toBe(1)
})

test('check:content --record adds new ids in order', async () => {
  const content = new ContentFixture()
  const ids = content.read(sample.ids)
  content.write(sample.ids, ids.replace('question first-cache\n', '').replace('term image\n', ''))
  const { code } = await run(content, 'check-content', ['--record'])
  expect({ code, ids: content.read(sample.ids) }).toEqual({ code: 0, ids })
})

test('check:content --record records nothing while there are other problems', async () => {
  const content = new ContentFixture().replace(sample.ids, 'term image\n', '').replace(sample.second, '<Note>', '<Nte>')
  const before = content.read(sample.ids)
  const { code, stderr } = await run(content, 'check-content', ['--record'])
  expect(stderr.split('\n')[0]).toBe('No id was recorded: first mend the other problems.')
  expect({ code, ids: content.read(sample.ids) }).toEqual({ code: 1, ids: before })
})

test('check:content refuses an option that it does not know', async () => {
  const { code, stderr } = await run(new ContentFixture(), 'check-content', ['--recrd'])
  expect(stderr).toBe('unknown option "--recrd"; expected --record or nothing\n')
  expect(code).toBe(2)
})

test('new:lesson says what is left to write', async () => {
  const { code, stdout } = await run(new ContentFixture(), 'new-lesson', ['basics', 'third', 'l03', 'A third lesson'])
  const folder = 'content/modules/basics/third'
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    `${folder} is ready. Left to write:`,
    `${folder}/lesson.mdx:2: the id "l03" is not in content/ids.txt; run "npm run check:content -- --record"`,
    `${folder}/lesson.mdx:4: still to write: one sentence for cards and search results, at most 160 characters, and 7 more below`,
  ])
  expect(code).toBe(0)
})

test('new:lesson refuses in one sentence', async () => {
  const { code, stderr } = await run(new ContentFixture(), 'new-lesson', ['basic', 'third', 'l03', 'A third lesson'])
  expect(stderr).toBe('there is no module "basic"; did you mean "basics"?\n')
  expect(code).toBe(1)
})

test('new:lesson without all its words shows its usage', async () => {
  const { code, stderr } = await run(new ContentFixture(), 'new-lesson', ['basics', 'third'])
  expect(stderr).toBe('usage: npm run new:lesson -- <module> <lesson> <id> "<Title>"\n')
  expect(code).toBe(2)
})
