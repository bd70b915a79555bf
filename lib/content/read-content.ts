import { checkListing } from './check-listing'
import type { Content, ExampleFile } from './content'
import { ContentFolder } from './content-folder'
import { contentRoot } from './content-root'
import type { Course, Lesson, Track } from './course'
import type { Problem } from './problem'
import { readModule } from './read-module'
import { ConfusableFile, CourseFile, GlossaryFile, SkillsFile } from './schema/course'
import { StatusesFile } from './schema/statuses'

/**
 * Reads all of `content/` as far as it goes and never throws for what an author wrote:
 * so that one run can tell the problems of every file.
 */
export function readContent(root: string = contentRoot()): Content {
  const folder = new ContentFolder(root)
  const course = readParts(folder)
  return {
    course,
    problems: folder.problems.toSorted(byPlace),
    drafts: folder.drafts,
    unread: folder.unread,
    examples: new Map(course.lessons.map((lesson) => [lesson.file, readExamples(folder, lesson)])),
    named: folder.named,
    lineOf: folder.lineOf,
    hasFolder: (path) => folder.has(path),
    textOf: (file) => folder.text(file.slice(file.indexOf('/') + 1)) ?? '',
  }
}

/** By file, then by line: the order in which an author mends them. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}

function readParts(folder: ContentFolder): Course {
  const skills = folder.yamlFile(SkillsFile, 'skills.yaml') ?? []
  const glossary = folder.yamlFile(GlossaryFile, 'glossary.yaml') ?? []
  const confusable = folder.yamlFile(ConfusableFile, 'confusable.yaml') ?? []
  const statuses = folder.yamlFile(StatusesFile, 'statuses.yaml') ?? []
  const lists = { skills, glossary, confusable, statuses }
  const outline = folder.yamlFile(CourseFile, 'course.yaml')
  if (!outline) {
    // Without the order there is no course, but the faults of its parts are told all the same.
    for (const slug of folder.names('modules').folders) readModule(folder, slug, '')
    return { id: '', title: '', summary: '', checked: {}, tracks: [], modules: [], lessons: [], ...lists }
  }
  const listed = outline.tracks.flatMap((track, index) =>
    track.modules.map((slug, place) => ({ slug, entry: ['tracks', index, 'modules', place] })),
  )
  checkListing(folder, { noun: 'module', file: 'course.yaml', parent: 'modules', listed })

  const seen = new Set<string>()
  const tracks = outline.tracks.map((track): Track => {
    const present = track.modules.filter((slug) => folder.has(`modules/${slug}`) && !seen.has(slug) && seen.add(slug))
    const modules = present.map((slug) => readModule(folder, slug, track.id)).filter((module) => module !== undefined)
    return { ...track, modules }
  })
  const modules = tracks.flatMap((track) => track.modules)
  const lessons = modules.flatMap((module) => module.lessons)
  const { lessons: limits, ...head } = outline
  return { ...head, limits, tracks, modules, lessons, ...lists }
}

function readExamples(folder: ContentFolder, { module, slug }: Lesson): ExampleFile[] {
  const parent = `modules/${module}/${slug}`
  return folder.filesBelow(`${parent}/examples`).map((file) => ({
    path: file.slice(parent.length + 1),
    lines: countLines(folder.text(file) ?? ''),
  }))
}

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}
