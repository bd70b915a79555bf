import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Problem } from '@/lib/content/problem'
import type { BrokenExample } from './broken-examples'
import { checkExamples } from './check-examples'

const made: string[] = []
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true }))))

async function makeLesson(files: Record<string, string | Uint8Array>): Promise<string> {
  const lesson = await mkdtemp(path.join(os.tmpdir(), 'lesson-'))
  made.push(lesson)
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(lesson, name)), { recursive: true })
    await writeFile(path.join(lesson, name), text)
  }
  return lesson
}

/** Problems as `path in the lesson:line: message`. */
async function check(lesson: string, broken: readonly BrokenExample[] = []): Promise<string[]> {
  const problems: Problem[] = await checkExamples(lesson, broken)
  return problems.map(({ file, line, message }) => `${path.relative(lesson, path.resolve(file))}:${line}: ${message}`)
}

const NO_TAG = 'the image python has no tag, expected a tag that names a version [image-tag-latest]'
const BROKEN = { file: 'examples/broken/Dockerfile', rule: 'image-tag-latest', says: 'python' }
const LESSON = '---\nid: l01\nbroken:\n  - file: examples/broken/Dockerfile\n    rule: image-tag-latest\n---\n'

test('every file is looked at, and a finding names its file, line and rule', async () => {
  const lesson = await makeLesson({
    'examples/a/Dockerfile': 'FROM python\n',
    'examples/a/.env': 'A=b',
    'examples/b.png': new Uint8Array([0, 1]),
  })
  expect(await check(lesson)).toEqual([
    'examples/a/.env:1: the file ends without a newline, expected one [final-newline]',
    `examples/a/Dockerfile:1: ${NO_TAG}`,
  ])
})

test('a lesson without examples has no problems', async () => {
  expect(await check(await makeLesson({ 'lesson.mdx': LESSON }))).toEqual([])
})

test('a picture that a Dockerfile copies is there', async () => {
  const lesson = await makeLesson({
    'examples/Dockerfile': 'FROM nginx:1.29\nCOPY logo.png /\n',
    'examples/logo.png': new Uint8Array([0]),
  })
  expect(await check(lesson)).toEqual([])
})

test('an example that is broken as declared is no problem', async () => {
  const lesson = await makeLesson({ 'lesson.mdx': LESSON, 'examples/broken/Dockerfile': 'FROM python\n' })
  expect(await check(lesson, [BROKEN])).toEqual([])
})

test('an example that is declared broken and is whole is a problem of the lesson', async () => {
  const lesson = await makeLesson({ 'lesson.mdx': LESSON, 'examples/broken/Dockerfile': 'FROM python:3.14-slim\n' })
  expect(await check(lesson, [BROKEN])).toEqual([
    'lesson.mdx:4: examples/broken/Dockerfile was declared to fail by rule image-tag-latest but that rule found nothing in it',
  ])
})

test('an example that breaks another rule as well, or says something else, is a problem', async () => {
  const lesson = await makeLesson({
    'lesson.mdx': LESSON,
    'examples/broken/Dockerfile': 'FROM python\nCMD python app.py\n',
  })
  expect(await check(lesson, [{ ...BROKEN, says: 'node' }])).toEqual([
    `lesson.mdx:4: examples/broken/Dockerfile was declared to fail by rule image-tag-latest but no message of that rule contains "node"; it says: ${NO_TAG}`,
    'lesson.mdx:4: examples/broken/Dockerfile was declared to fail by rule image-tag-latest but it also fails in line 2: CMD is in shell form, so signals reach the shell and not the program, expected a JSON array [shell-form-command]',
  ])
})

test('a declaration of a file that is not there is a problem', async () => {
  const lesson = await makeLesson({ 'lesson.mdx': LESSON, 'examples/a.txt': 'a\n' })
  expect(await check(lesson, [BROKEN])).toEqual([
    'lesson.mdx:4: examples/broken/Dockerfile was declared to fail by rule image-tag-latest but there is no such file',
  ])
})
