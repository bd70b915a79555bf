import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { expect, listLessonPaths, test } from './fixtures'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, process.env.NEXT_DIST_DIR ?? '.next')

/** Everything that the server hands to a browser without being asked for a grade: pages, flight data, scripts, files. */
function publishedFiles(): string[] {
  const pages = globSync('server/app/**/*.{html,rsc,body,json,txt,meta}', { cwd: dist })
  const chunks = globSync('static/**/*.{js,css,json,map}', { cwd: dist })
  const files = globSync('public/**/*.{js,svg,json,txt}', { cwd: root })
  const all = [
    ...[...pages, ...chunks].map((file) => path.join(dist, file)),
    ...files.map((file) => path.join(root, file)),
  ]
  // Folders can be named like files.
  return all.filter((file) => statSync(file).isFile())
}

/** Some answers are stored compressed. */
function readPublished(file: string): string {
  const bytes = readFileSync(file)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The texts of all quizzes that only a graded answer may show, unless the lesson itself says them. */
function keyTexts(): string[] {
  const quizzes = globSync('content/modules/*/*/quiz.yaml', { cwd: root })
  const said = globSync('content/modules/*/*/lesson.mdx', { cwd: root })
    .map((file) => lettersIn(file))
    .join(' ')
  const parsed: unknown[] = quizzes.map((file) => parse(readFileSync(path.join(root, file), 'utf8')))
  // An option may say a misconception in its very words.
  const shown = parsed.flatMap((quiz) => fieldsOf(quiz, SHOWN_FIELDS)).map(lettersOf)
  return parsed
    .flatMap((quiz) => fieldsOf(quiz, SECRET_FIELDS))
    .map((secret) => lettersOf(longestPiece(secret)))
    .filter((secret) => secret !== '' && !said.includes(secret) && !shown.some((text) => text.includes(secret)))
}

/** With what stands in attributes: a lesson may take up a misconception itself. */
function lettersIn(file: string): string {
  return lettersOf(readFileSync(path.join(root, file), 'utf8').replaceAll('<', ' '))
}

const SECRET_FIELDS = new Set(['feedback', 'misconception', 'otherwise'])
const SHOWN_FIELDS = new Set(['text', 'prompt', 'left', 'right'])

/** The texts of some fields, however deep. */
function fieldsOf(value: unknown, fields: ReadonlySet<string>, field = ''): string[] {
  if (typeof value === 'string') return fields.has(field) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => fieldsOf(inner, fields, Array.isArray(value) ? field : name))
}

/** Of a text with place-holders, which a variant fills, the piece that stays as it is. */
function longestPiece(text: string): string {
  return text.split(/\{\{\w+\}\}/).reduce((longest, piece) => (piece.length > longest.length ? piece : longest))
}

/** Without markup and escapes, which differ between YAML, HTML, JSON and flight data. */
function lettersOf(text: string): string {
  return text
    .replace(/\\u003c|&lt;/g, '<')
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;|&#x?\w+;|\\u[0-9a-f]{4}|\\n/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

test('no page, flight data, script or file carries a piece of an answer key', () => {
  const secrets = keyTexts()
  expect(secrets.length).toBeGreaterThan(200)
  const files = publishedFiles()
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(10)
  expect(files.filter((file) => file.endsWith('.rsc')).length).toBeGreaterThan(10)
  const leaks = files.flatMap((file) => {
    const letters = lettersOf(readPublished(file))
    return secrets
      .filter((secret) => letters.includes(secret))
      .map((secret) => `${path.relative(root, file)}: ${secret}`)
  })
  expect(leaks).toEqual([])
})

test('the questions that the server sends carry nothing of the key, whatever the seed', async ({ page, request }) => {
  test.setTimeout(240_000)
  const secrets = keyTexts()
  for (const lesson of await listLessonPaths(page)) {
    for (const seed of [0, 1, 2, 3]) {
      const letters = lettersOf(await (await request.get(`${lesson}/quiz/questions?seed=${seed}`)).text())
      expect(letters.length).toBeGreaterThan(1_000)
      expect(
        secrets.filter((secret) => letters.includes(secret)),
        lesson,
      ).toEqual([])
    }
  }
})

test('the search for leaks finds what an answered question does tell', async ({ request }) => {
  const quiz = readFileSync(path.join(root, 'content/modules/why-containers/it-works-on-my-machine/quiz.yaml'), 'utf8')
  const [{ id }] = parse(quiz).questions
  const questions = '/learn/why-containers/it-works-on-my-machine/quiz/questions?seed=0'
  const { hash } = await (await request.get(questions)).json()
  const answered = { seed: '0', hash, [id]: 'x', [`${id}.x`]: '1', [`${id}.reason`]: 'x' }
  const told = lettersOf(await (await request.post(`/api/questions/${id}/answer`, { form: answered })).text())
  expect(keyTexts().filter((secret) => told.includes(secret)).length).toBeGreaterThan(0)
})

test('nothing of Mermaid, Shiki or Zod is in a script for the browser', () => {
  const chunks = globSync('static/**/*.js', { cwd: dist }).map((file) => readFileSync(path.join(dist, file), 'utf8'))
  expect(chunks.length).toBeGreaterThan(5)
  for (const mark of ['mermaid', 'shiki', 'oniguruma', 'ZodError', 'unrecognized_keys', 'DockerfileParser']) {
    expect(chunks.filter((chunk) => chunk.includes(mark)).length, mark).toBe(0)
  }
})
