import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '@/lib/content/problem'
import { type BrokenExample, checkDeclarations, describe } from './broken-examples'
import { checkFile } from './check-file'
import { exampleKind } from './example-kind'
import type { ExampleFolder, Finding } from './finding'
import { readExampleFolder } from './read-example-folder'
import { missingTools } from './shell/missing-tools'
import { runTool } from './shell/run-tool'

/** Checks every file under `<lessonFolder>/examples/` by its kind, and that what is declared broken is broken just so. */
export async function checkExamples(lessonFolder: string, broken: readonly BrokenExample[]): Promise<Problem[]> {
  const folder = await readExampleFolder(lessonFolder)
  await requireShellCheck(folder)
  const problems = await Promise.all(
    [...folder].map(async ([file, text]) => {
      const findings = await checkFile({ path: file, text }, folder, runTool)
      const declared = broken.filter((example) => path.posix.normalize(example.file) === `examples/${file}`)
      if (declared.length > 0) return blame(lessonFolder, file, checkDeclarations(declared, findings))
      return findings.map((finding) => toProblem(lessonFolder, file, finding))
    }),
  )
  const missing = broken.filter((example) => !folder.has(path.posix.normalize(example.file).replace(/^examples\//, '')))
  const absent = missing.map(({ file, rule }) =>
    blame(lessonFolder, file, [`${file} was declared to fail by rule ${rule} but there is no such file`]),
  )
  return (await Promise.all([...problems, ...absent])).flat()
}

/** A green run in CI must mean that shell scripts were linted; at home the caller shows `missingTools`. */
async function requireShellCheck(folder: ExampleFolder): Promise<void> {
  if (process.env.CI !== 'true' || ![...folder.keys()].some((file) => exampleKind(file) === 'shell')) return
  const missing = await missingTools()
  if (missing.some(({ program }) => program === 'shellcheck')) {
    throw new Error(
      'ShellCheck is not installed, and without it the shell examples are not linted: apt-get install shellcheck',
    )
  }
}

function toProblem(lessonFolder: string, file: string, finding: Finding): Problem {
  return { file: fromRoot(lessonFolder, 'examples', file), line: finding.line, message: describe(finding) }
}

/** Problems with a declaration stand where the author wrote it. */
async function blame(lessonFolder: string, file: string, messages: readonly string[]): Promise<Problem[]> {
  if (messages.length === 0) return []
  const lesson = path.join(lessonFolder, 'lesson.mdx')
  const lines = (await readFile(lesson, 'utf8').catch(() => '')).split('\n')
  const line =
    lines.findIndex((content) => /^\s*(- )?file:/.test(content) && content.includes(file.replace(/^examples\//, ''))) +
    1
  return messages.map((message) => ({ file: fromRoot(lesson), line: Math.max(line, 1), message }))
}

function fromRoot(...steps: readonly string[]): string {
  return path.relative(process.cwd(), path.join(...steps))
}
