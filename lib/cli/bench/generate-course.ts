import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

const LESSONS_A_MODULE = 20
const Outline = z.looseObject({ tracks: z.array(z.looseObject({ modules: z.array(z.string()) })) })
const Module = z.object({ lessons: z.array(z.string()) })

/**
 * Adds lessons to a copy of the course until it has as many as asked for.
 * They are the real lessons over again, with ids of their own: real words, listings, tabs and questions, and
 * diagrams that are drawn already.
 */
export function growCourse(content: string, size: number): void {
  const outlineFile = path.join(content, 'course.yaml')
  const outline = Outline.parse(parse(readFileSync(outlineFile, 'utf8')))
  const models = outline.tracks.flatMap((track) => track.modules).flatMap((module) => listLessons(content, module))
  const names = Array.from({ length: Math.max(0, size - models.length) }, (_, index) => `g${index + 1}`)
  const modules: string[] = []
  for (let start = 0; start < names.length; start += LESSONS_A_MODULE) {
    const module = `generated-${modules.length + 1}`
    const lessons = names.slice(start, start + LESSONS_A_MODULE)
    lessons.forEach((id, index) => {
      const model = models[(start + index) % models.length]
      if (model) copyLesson(model, path.join(content, 'modules', module, id), id)
    })
    const title = `Generated lessons ${modules.length + 1}`
    const text = { id: module, title, summary: 'Lessons that exist only while the build is measured.', lessons }
    writeFileSync(path.join(content, 'modules', module, 'module.yaml'), stringify(text))
    modules.push(module)
  }
  const track = { id: 'generated', title: 'Generated', summary: 'Only for measuring.', modules }
  if (modules.length > 0) outline.tracks.push(track)
  writeFileSync(outlineFile, stringify(outline))
}

function listLessons(content: string, module: string): string[] {
  const folder = path.join(content, 'modules', module)
  const { lessons } = Module.parse(parse(readFileSync(path.join(folder, 'module.yaml'), 'utf8')))
  const written = new Set(readdirSync(folder))
  return lessons.filter((lesson) => written.has(lesson)).map((lesson) => path.join(folder, lesson))
}

function copyLesson(model: string, target: string, id: string): void {
  cpSync(model, target, { recursive: true })
  edit(path.join(target, 'lesson.mdx'), (text) => text.replace(/^id: .*$/m, `id: ${id}`))
  edit(path.join(target, 'quiz.yaml'), (text) => {
    const quiz = /^id: (\S+)/m.exec(text)?.[1] ?? ''
    return text.replaceAll(`id: ${quiz}`, `id: ${id}-${quiz}`)
  })
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
