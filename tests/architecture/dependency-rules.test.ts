import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { z } from 'zod'

const root = path.resolve(import.meta.dirname, '../..')
const cruiser = path.join(root, 'node_modules/.bin/depcruise')
const rules = path.join(root, '.dependency-cruiser.mjs')

const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

/** Rule -> files of a small project in which it must fire: once, at the first file. */
const FAULTS: Record<string, Record<string, string>> = {
  'simulator-stands-alone': {
    'lib/sim/world.ts': "import type { Id } from '@/lib/id'\nexport type World = Id",
    ...id(),
  },
  'pure-stays-pure': {
    'lib/quiz/grade.ts': "import { read } from '@/lib/content/read'\nexport const grade = read",
    'lib/content/read.ts': 'export const read = 1',
  },
  'pure-knows-no-node': { 'lib/progress/due.ts': "import { hrtime } from 'node:process'\nexport const due = hrtime" },
  'components-get-values': {
    'components/quiz/form.tsx':
      "import { submit } from '@/app/actions'\nexport const Form = () => <form action={submit} />",
    'app/actions.ts': 'export const submit = () => {}',
  },
  'components-know-no-node': {
    'components/ui/picture.tsx': "import { readFileSync } from 'node:fs'\nexport const picture = readFileSync",
  },
  'browser-knows-no-key': {
    'components/quiz/form.tsx': "import { grade } from '@/lib/quiz/grade-quiz'\nexport const form = grade",
    'lib/quiz/grade-quiz.ts': 'export const grade = 1',
  },
  'server-has-no-progress-store': {
    'app/page.tsx': "import { store } from '@/lib/progress-store/store'\nexport default store",
    'lib/progress-store/store.ts': 'export const store = 1',
  },
  'lib-knows-no-pages': {
    'lib/mdx/compile.ts': "import { Tabs } from '@/components/tabs'\nexport const words = { Tabs }",
    'components/tabs.tsx': 'export const Tabs = () => <p />',
  },
  'content-knows-no-database': {
    'lib/content/read.ts': "import { open } from '@/lib/db/client'\nexport const read = open",
    'lib/db/client.ts': 'export const open = 1',
  },
  'database-knows-no-content': {
    'lib/db/grades.ts': "import { read } from '@/lib/content/read'\nexport const grades = read",
    'lib/content/read.ts': 'export const read = 1',
  },
  'commands-are-ends': {
    'lib/content/read.ts': "import { check } from './cli/check'\nexport const read = check",
    'lib/content/cli/check.ts': 'export const check = 1',
  },
  'no-orphan': { 'lib/forgotten.ts': 'export const forgotten = 1' },
  'no-unknown-module': { 'app/page.tsx': "import { Page } from '@/components/pgae'\nexport default Page" },
  'no-undeclared-package': { 'app/page.tsx': "import { lucky } from 'lucky'\nexport default lucky", ...lucky() },
}

test.for(Object.entries(FAULTS))('the rule %s finds a planted fault', async ([rule, files]) => {
  const { violations } = await cruisePlanted(files)
  expect(violations.map(({ from, rule: { name } }) => ({ from, name }))).toEqual([
    { from: Object.keys(files)[0], name: rule },
  ])
})

test('the rule no-cycle finds a planted fault', async () => {
  const { violations } = await cruisePlanted({
    'app/page.tsx': "import { a } from '@/lib/a'\nexport default a",
    'lib/a.ts': "import { b } from './b'\nexport const a = b",
    'lib/b.ts': "import { a } from './a'\nexport const b = () => a",
  })
  expect(new Set(violations.map(({ rule }) => rule.name))).toEqual(new Set(['no-cycle']))
})

test('types are free where the rules say so', async () => {
  const { violations } = await cruisePlanted({
    'components/quiz/form.tsx':
      "import type { Lesson } from '@/lib/content/read'\nexport const title = (lesson: Lesson) => lesson",
    'lib/content/read.ts': "import type { A } from '@/lib/a'\nexport type Lesson = A",
    'lib/a.ts': "import type { Lesson } from '@/lib/content/read'\nexport type A = Lesson[]",
  })
  expect(violations).toEqual([])
})

function id() {
  return { 'lib/id.ts': "export type Id = string\nexport { x } from './x'", 'lib/x.ts': 'export const x = 1' }
}

function lucky() {
  return {
    'node_modules/lucky/package.json': '{ "name": "lucky", "version": "1.0.0", "main": "index.js" }',
    'node_modules/lucky/index.js': 'export const lucky = 1',
  }
}

async function cruisePlanted(files: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'drydock-rules-'))
  try {
    for (const [name, text] of Object.entries({ ...files, 'package.json': '{ "name": "planted" }' })) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), text)
    }
    const folders = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? file))
    folders.delete('node_modules')
    return await cruise(folder, [...folders])
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function cruise(folder: string, inputs: readonly string[]) {
  const args = [cruiser, '--config', rules, '--output-type', 'json', ...inputs]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 28 })
  return Report.parse(JSON.parse(stdout)).summary
}
