import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFile } from './check-file'
import type { Finding } from './finding'
import { missingTools } from './shell/missing-tools'
import { type RunTool, runTool } from './shell/run-tool'

const noTools: RunTool = async () => undefined
const missing = (await missingTools()).map(({ program }) => program)

function check(file: string, text: string, run: RunTool = noTools): Promise<Finding[]> {
  return checkFile({ path: file, text }, new Map([[file, text]]), run)
}

/** The corrected snippets of the course's errata, and the files that their Dockerfiles copy. */
const fixtures = path.join(import.meta.dirname, 'fixtures')
const neighbours = [
  ...[
    'app.py',
    'requirements.lock',
    'pyproject.toml',
    'poetry.lock',
    'myapp/wsgi.py',
    'package.json',
    'package-lock.json',
  ],
  ...['go.mod', 'go.sum', '.mvn/wrapper/maven-wrapper.properties', 'mvnw', 'pom.xml', 'src/Main.java'],
]

test.for(readdirSync(fixtures))('the reference snippet %s has no findings', async (name) => {
  const text = readFileSync(path.join(fixtures, name), 'utf8')
  const file = name.endsWith('compose.yaml') ? 'compose.yaml' : name
  const folder = new Map([...neighbours.map((neighbour) => [neighbour, 'gunicorn\n'] as const), [file, text]])
  expect(await checkFile({ path: file, text }, folder, runTool)).toEqual([])
})

test('JSON is parsed, and a key twice is told', async () => {
  expect(await check('a.json', '{\n  "a": 1,\n  "a": 2\n}\n')).toEqual([
    { rule: 'json-syntax', line: 3, message: 'Duplicate key "a" in object literal, expected valid JSON' },
  ])
  expect(await check('a.json', '{\n  "a": 1,\n}\n')).toEqual([
    { rule: 'json-syntax', line: 2, message: 'JSON does not support trailing commas, expected valid JSON' },
  ])
  expect(await check('tsconfig.json', '{\n  // why\n  "a": 1,\n}\n')).toEqual([])
  expect(await check('tsconfig.json', '{\n  "a" 1\n}\n')).toMatchObject([{ rule: 'json-syntax', line: 2 }])
})

test('scripts are parsed', async () => {
  const message = 'Expected ")" but found ";", expected valid code'
  expect(await check('a.mjs', 'const a = 1\nf(a;\n')).toEqual([{ rule: 'script-syntax', line: 2, message }])
  expect(await check('a.ts', 'const a: number = await f<string>()\n')).toEqual([])
})

test('a transcript needs a header and a command', async () => {
  expect(await check('a.console', '$ docker ps\n')).toEqual([
    {
      rule: 'transcript-header',
      line: 1,
      message: 'the header `#: origin:` is missing, expected one of recorded, documentation, source, unverified',
    },
  ])
  expect(await check('a.console', '#: origin: recorded\n#: form: x\n$ true\n')).toEqual([
    {
      rule: 'transcript-header',
      line: 1,
      message: 'origin recorded names no `#: source:`, expected an address or what was run',
    },
    { rule: 'transcript-header', line: 2, message: 'unknown header `form`, expected one of origin, source, note' },
  ])
  expect(await check('a.console', '#: origin: seen\n$ true\n')).toMatchObject([{ rule: 'transcript-header', line: 1 }])
  expect(await check('a.console', '#: origin: unverified\noutput\n')).toEqual([
    {
      rule: 'transcript-empty',
      line: 2,
      message: 'the transcript has no command, expected at least one line that begins with a prompt such as `$ `',
    },
  ])
})

test('every text ends its lines in one way', async () => {
  expect(await check('a.toml', 'a = 1\r\nb = 2')).toEqual([
    { rule: 'crlf', line: 1, message: 'the line ends with CRLF, expected LF alone' },
    { rule: 'final-newline', line: 2, message: 'the file ends without a newline, expected one' },
  ])
  expect(await check('a.go', `${'x'.repeat(205_000)}\n`)).toEqual([
    { rule: 'file-size', line: 1, message: 'the file has 201 KB, expected at most 200 KB' },
  ])
})

test('a lock file does not say where packages came from', async () => {
  const lock = (fields: string) => `{\n  "packages": {\n    "a": {\n      ${fields}\n    }\n  }\n}\n`
  expect(await check('package-lock.json', lock('"version": "1.0.0"'))).toEqual([])
  expect(await check('node/package-lock.json', lock('"resolved": "http://proxy.internal:4873/a-1.0.0.tgz"'))).toEqual([
    {
      rule: 'named-registry',
      line: 4,
      message:
        'a package is resolved from http://proxy.internal:4873/a-1.0.0.tgz; leave "resolved" out, so that each reader\'s npm asks its own registry',
    },
  ])
})

test.skipIf(missing.includes('bash'))('a shell script is parsed by Bash', async () => {
  expect(await check('a.sh', '#!/bin/sh\nif true; then\n  echo\n', runTool)).toMatchObject([
    { rule: 'shell-syntax', line: 4 },
  ])
})

test.skipIf(missing.includes('shellcheck'))('a shell script is linted by ShellCheck', async () => {
  expect(await check('a.sh', '#!/bin/sh\necho $1\n', runTool)).toEqual([
    {
      rule: 'shellcheck',
      line: 2,
      message:
        'Double quote to prevent globbing and word splitting, expected what https://www.shellcheck.net/wiki/SC2086 says',
    },
  ])
  expect(await check('a.sh', 'docker build -t "shop:$1" .\n', runTool)).toEqual([])
})

test.skipIf(missing.includes('python3'))('Python is parsed', async () => {
  expect(await check('a.py', 'def f():\n    return (\n', runTool)).toMatchObject([{ rule: 'script-syntax', line: 2 }])
  expect(await check('a.py', 'print("hi")\n', runTool)).toEqual([])
})

test('what a machine lacks is told', async () => {
  expect((await missingTools(noTools)).map(({ program }) => program)).toEqual(['shellcheck', 'bash', 'python3'])
})

test('what Helm fills in, and files without a checker, are not parsed', async () => {
  expect(await check('chart/templates/deployment.yaml', 'kind: {{ .Values.kind }}\n  x\n')).toEqual([])
  expect(await check('Dockerfile.dockerignore', 'FROM\n')).toEqual([])
})

test.for(['a.json', 'tsconfig.json', 'a.ts', 'a.console', 'package-lock.json', 'a.sh', 'a.py', 'a.txt'])(
  'any text in %s gives findings and no exception',
  async (file) => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    await fc.assert(fc.asyncProperty(text, async (content) => Array.isArray(await check(file, content))))
  },
)

test.skipIf(missing.length > 0)('any text passes through the tools without an exception', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 80 })
  const file = fc.constantFrom('a.sh', 'a.py')
  const property = fc.asyncProperty(file, text, async (name, content) =>
    Array.isArray(await check(name, content, runTool)),
  )
  await fc.assert(property, { numRuns: 25 })
})
