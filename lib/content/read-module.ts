import { checkListing } from './check-listing'
import type { ContentFolder } from './content-folder'
import type { Lesson, Module } from './course'
import { readLesson } from './read-lesson'
import { ModuleFile } from './schema/course'

/**
 * Reads a module and its lessons; `undefined` where `module.yaml` itself has faults.
 * Its lessons are read even then, so that their faults are told in the same run.
 */
export function readModule(folder: ContentFolder, slug: string, trackId: string): Module | undefined {
  const parent = `modules/${slug}`
  const file = `${parent}/module.yaml`
  const outline = folder.yamlFile(ModuleFile, file)
  if (!outline) {
    const present = folder.names(parent).folders.filter((lesson) => folder.has(`${parent}/${lesson}/lesson.mdx`))
    for (const { id, path } of readLessons(folder, { slug, title: '', lessons: present }))
      folder.unread.push({ id, path })
    return undefined
  }
  const listed = outline.lessons.map((lesson, index) => ({ slug: lesson, entry: ['lessons', index] }))
  checkListing(folder, { noun: 'lesson', file, parent, listed })
  for (const { slug: lesson, entry } of listed) {
    if (!folder.has(`${parent}/${lesson}`) || folder.has(`${parent}/${lesson}/lesson.mdx`)) continue
    folder.report(file, entry, `lesson "${lesson}" is not written yet: ${parent}/${lesson}/lesson.mdx is missing`)
  }
  return { ...outline, slug, trackId, lessons: readLessons(folder, { ...outline, slug }) }
}

function readLessons(folder: ContentFolder, module: { slug: string; title: string; lessons: string[] }): Lesson[] {
  return [...new Set(module.lessons)]
    .filter((lesson) => folder.has(`modules/${module.slug}/${lesson}/lesson.mdx`))
    .map((lesson) => readLesson(folder, { slug: lesson, module: module.slug, moduleTitle: module.title }))
    .filter((lesson) => lesson !== undefined)
}
