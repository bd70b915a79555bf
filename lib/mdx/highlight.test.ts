import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleFile, fileText } from '@/tests/support/file-texts'
import { highlightLines, languageOf } from './highlight'

/** Each line's words that stand out, as in `keyword FROM`. */
async function wordsOf(file: string, text: string): Promise<string[][]> {
  const lines = await highlightLines(text, languageOf(file))
  return lines.map((line) =>
    line.tokens.map(({ role, start, length }) => `${role} ${line.text.slice(start, start + length)}`),
  )
}

test.for([
  ['Dockerfile', 'docker'],
  ['examples/python/Dockerfile', 'docker'],
  ['examples/Dockerfile.dev', 'docker'],
  ['examples/dev.Dockerfile', 'docker'],
  ['examples/Dockerfiles', 'text'],
  ['examples/Dockerfile/notes.txt', 'text'],
  ['examples/compose.yaml', 'yaml'],
  ['examples/compose.override.yml', 'yaml'],
  ['examples/site.yaml/index.html', 'html'],
  ['examples/build.sh', 'shellscript'],
  ['examples/src/main.ts', 'typescript'],
  ['examples/server.mjs', 'javascript'],
  ['examples/config.cjs', 'javascript'],
  ['examples/nginx.conf', 'ini'],
  ['examples/my.cnf', 'ini'],
  ['examples/pom.xml', 'xml'],
  ['examples/go.mod', 'text'],
  ['examples/Makefile', 'text'],
  ['examples/.env', 'text'],
  ['yaml', 'yaml'],
  ['examples/constructor', 'text'],
] as const)('%s is read as %s', ([file, language]) => {
  expect(languageOf(file)).toBe(language)
})

test('neighbours of one role are one token, other text between them parts them', async () => {
  const [line] = await highlightLines("const a = 'x' + `y ${a} z` // why\n", 'javascript')
  expect(line).toEqual({
    text: "const a = 'x' + `y ${a} z` // why",
    tokens: [
      { role: 'keyword', start: 0, length: 5 },
      { role: 'string', start: 10, length: 3 },
      { role: 'string', start: 16, length: 3 },
      { role: 'string', start: 23, length: 3 },
      { role: 'comment', start: 27, length: 6 },
    ],
  })
})

test('strings of a programming language stand out', async () => {
  expect(await wordsOf('app.py', 'import os\nprint("hello")  # greet\n')).toEqual([
    ['keyword import'],
    ['string "hello"', 'comment # greet'],
  ])
  expect(await wordsOf('main.go', 'package main\n\nfunc main() { s := "x" }\n')).toEqual([
    ['keyword package'],
    [],
    ['keyword func', 'string "x"'],
  ])
})

test('strings of YAML and of a Dockerfile are plain, and so are their colons and brackets', async () => {
  expect(await wordsOf('web.yaml', '# one Pod\nkind: Pod\nname: "web"\nports: [80, "443"]\n')).toEqual([
    ['comment # one Pod'],
    ['keyword kind'],
    ['keyword name'],
    ['keyword ports'],
  ])
  expect(await wordsOf('Dockerfile', 'FROM node:22 AS build\nRUN echo "x"\nCMD ["node", "server.js"]\n')).toEqual([
    ['keyword FROM', 'keyword AS'],
    ['keyword RUN'],
    ['keyword CMD'],
  ])
  expect(await wordsOf('package.json', '{ "name": "web", "files": ["a", true] }\n')).toEqual([
    ['keyword "name"', 'keyword "files"'],
  ])
})

test('a file without a grammar is plain', async () => {
  expect(await highlightLines('if true # no\n', languageOf('Makefile'))).toEqual([{ text: 'if true # no', tokens: [] }])
})

test('the last line break ends the last line, every other one begins a line', async () => {
  const textsOf = async (text: string) => (await highlightLines(text, 'yaml')).map((line) => line.text)
  expect(await textsOf('a: 1\n')).toEqual(['a: 1'])
  expect(await textsOf('a: 1')).toEqual(['a: 1'])
  expect(await textsOf('\na: 1\n\n')).toEqual(['', 'a: 1', ''])
  expect(await textsOf('')).toEqual([''])
})

test('tokens lie in their line one after the other, and none touches its neighbour of the same role', async () => {
  await fc.assert(
    fc.asyncProperty(exampleFile, fileText, async (file, text) => {
      const lines = await highlightLines(text, languageOf(file))
      expect(lines.map((line) => line.text).join('\n')).toBe(text.replace(/\n$/, ''))
      for (const line of lines) {
        for (const [index, { role, start, length }] of line.tokens.entries()) {
          const before = line.tokens[index - 1] ?? { role: undefined, start: 0, length: 0 }
          const end = before.start + before.length
          expect(length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(role === before.role ? end + 1 : end)
          expect(start + length).toBeLessThanOrEqual(line.text.length)
        }
      }
    }),
  )
})
