import 'server-only'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isSeq, parseDocument } from 'yaml'
import { Id } from '@/lib/id'
import { listIds } from './check/content-ids'
import { type ContentToCheck, prepareCheck } from './check/content-to-check'
import { recordedIdsOf } from './check/recorded-ids'
import { readContent } from './read-content'
import { type LessonRequest, quizIdOf, scaffoldLesson, scaffoldQuiz } from './scaffold-lesson'
import { LessonMeta } from './schema/lesson-meta'
import { suggest } from './suggest'

/** What the author asked for and cannot have, in one sentence. */
export class RefusedLesson extends Error {
  override name = 'RefusedLesson'
}

/**
 * Writes the scaffold of a lesson and lists it in its module; returns the lesson's folder as problems name it.
 * Works while other lessons have faults, and changes nothing where it refuses.
 */
export function createLesson(root: string, request: LessonRequest): string {
  const content = prepareCheck(readContent(root))
  const refusal = refuse(content, request)
  if (refusal) throw new RefusedLesson(refusal)

  const parent = path.join(root, 'modules', request.module)
  const folder = path.join(parent, request.lesson)
  const moduleFile = path.join(parent, 'module.yaml')
  const listing = withLesson(readFileSync(moduleFile, 'utf8'), request.lesson)
  mkdirSync(path.join(folder, 'examples'), { recursive: true })
  writeFileSync(path.join(folder, 'lesson.mdx'), scaffoldLesson(request, content.course.checked))
  writeFileSync(path.join(folder, 'quiz.yaml'), scaffoldQuiz(request))
  writeFileSync(moduleFile, listing)
  return content.named(`modules/${request.module}/${request.lesson}`)
}

function refuse(content: ContentToCheck, { module, lesson, id, title }: LessonRequest): string | undefined {
  const modules = content.course.modules.map(({ slug }) => slug)
  if (!modules.includes(module)) return `there is no module "${module}"${suggest(module, modules)}`
  const badName = [lesson, id].find((name) => !Id.safeParse(name).success)
  if (badName !== undefined) return `"${badName}" is no name: use lower-case letters and digits, words joined by "-"`
  if (content.hasFolder(`modules/${module}/${lesson}`)) return `the folder "modules/${module}/${lesson}" exists already`
  const owner = listIds(content).find((given) => given.id === id || given.id === quizIdOf(id))
  if (owner) return `the id "${owner.id}" is taken by the ${owner.kind} at ${owner.file}:${owner.line}`
  const recorded = recordedIdsOf(content).find((known) => known === id || known === quizIdOf(id))
  if (recorded) return `the id "${recorded}" was used before, and an id is never used again`
  const fits = LessonMeta.shape.title.safeParse(title)
  return fits.success
    ? undefined
    : `the title "${title}" is too ${title.length < 3 ? 'short' : 'long'}: use 3 to 70 characters`
}

/** `module.yaml` with one more lesson at the end; comments and layout stay. */
function withLesson(yaml: string, lesson: string): string {
  const document = parseDocument(yaml)
  const lessons = document.get('lessons')
  if (!isSeq(lessons)) throw new RefusedLesson('module.yaml has no list "lessons"')
  lessons.add(document.createNode(lesson))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
