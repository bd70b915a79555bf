import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { onTestFinished } from 'vitest'
import { lessonComponents } from '@/components/mdx/lesson-components'
import { compileLesson } from '@/lib/mdx/compile-lesson'
import { evaluateLesson } from '@/lib/mdx/evaluate-lesson'
import type { LessonLinks } from '@/lib/mdx/lesson-links'
import { setEnvironment } from './environment'
import { sampleLinks } from './lesson-links'

/** A lesson in a folder of its own, and a cache of its own: nothing compiled before can answer for it. */
export class LessonFixture {
  readonly folder: string
  readonly #cache: string

  constructor(files: Readonly<Record<string, string>> = {}) {
    const project = mkdtempSync(path.join(tmpdir(), 'drydock-lesson-'))
    onTestFinished(() => rmSync(project, { recursive: true }))
    setEnvironment('NEXT_DIST_DIR', project)
    this.folder = path.join(project, 'lesson')
    this.#cache = path.join(project, 'cache/mdx')
    mkdirSync(this.folder)
    for (const [file, text] of Object.entries(files)) this.write(file, text)
  }

  write(file: string, text: string): this {
    mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true })
    writeFileSync(path.join(this.folder, file), text)
    return this
  }

  remove(file: string): this {
    rmSync(path.join(this.folder, file))
    return this
  }

  /** Writes the lesson and compiles it. */
  compile(body: string, links: LessonLinks = sampleLinks) {
    this.write('lesson.mdx', body)
    return compileLesson({ folder: this.folder, file: 'lesson.mdx', body, bodyLine: 0 }, links)
  }

  /** The lesson as the site shows it, with the real components. */
  async markup(body: string): Promise<string> {
    const { code } = await this.compile(body)
    const Body = evaluateLesson(code)
    return renderToStaticMarkup(<Body components={lessonComponents} />)
  }

  /** The files of its cache. */
  get entries(): string[] {
    return existsSync(this.#cache) ? readdirSync(this.#cache).sort() : []
  }

  readEntry(name: string): unknown {
    return JSON.parse(readFileSync(path.join(this.#cache, name), 'utf8'))
  }

  writeEntry(name: string, text: string): void {
    writeFileSync(path.join(this.#cache, name), text)
  }

  removeEntry(name: string): void {
    rmSync(path.join(this.#cache, name))
  }
}
