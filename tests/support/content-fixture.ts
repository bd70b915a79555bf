import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { prepareCheck } from '@/lib/content/check/content-to-check'
import { recordIds } from '@/lib/content/check/recorded-ids'
import { checkContent } from '@/lib/content/check-content'
import { formatProblem } from '@/lib/content/problem'
import { readContent } from '@/lib/content/read-content'
import { diagramFile } from '@/lib/diagrams/diagram-file'

const SAMPLE = path.resolve(import.meta.dirname, 'content-sample')

/** Files of the sample that tests plant faults in, from the content root. */
export const sample = {
  course: 'course.yaml',
  skills: 'skills.yaml',
  glossary: 'glossary.yaml',
  confusable: 'confusable.yaml',
  statuses: 'statuses.yaml',
  ids: 'ids.txt',
  module: 'modules/basics/module.yaml',
  first: 'modules/basics/first/lesson.mdx',
  firstQuiz: 'modules/basics/first/quiz.yaml',
  second: 'modules/basics/second/lesson.mdx',
  secondQuiz: 'modules/basics/second/quiz.yaml',
} as const

/** A whole and tiny course in a folder of its own, for one test to break. */
export class ContentFixture {
  /** Absolute path of its `content/`. */
  readonly root: string

  constructor() {
    const project = mkdtempSync(path.join(tmpdir(), 'drydock-content-'))
    onTestFinished(() => rmSync(project, { recursive: true }))
    cpSync(SAMPLE, project, { recursive: true })
    this.root = path.join(project, 'content')
    this.write('ids.txt', recordIds(this.content))
    for (const { source } of this.content.lessons.flatMap(({ parsed }) => parsed.fences)) {
      const drawing = path.join(project, diagramFile(source))
      mkdirSync(path.dirname(drawing), { recursive: true })
      writeFileSync(drawing, '<svg/>')
    }
  }

  get content() {
    return prepareCheck(readContent(this.root))
  }

  /** What the check says, as an author sees it. */
  get problems(): string[] {
    return checkContent(this.root).problems.map(formatProblem)
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8')
  }

  write(file: string, text: string): this {
    mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true })
    writeFileSync(path.join(this.root, file), text)
    return this
  }

  folder(folder: string): this {
    mkdirSync(path.join(this.root, folder), { recursive: true })
    return this
  }

  /** Replaces the first appearance; throws where there is none, because the test would then plant nothing. */
  replace(file: string, from: string, to: string): this {
    const text = this.read(file)
    if (!text.includes(from)) throw new Error(`${file} of the sample has no "${from}"`)
    return this.write(
      file,
      text.replace(from, () => to),
    )
  }

  remove(file: string): this {
    rmSync(path.join(this.root, file), { recursive: true })
    return this
  }
}
