import type { ContentFolder } from './content-folder'
import type { Lesson } from './course'
import { readQuiz } from './read-quiz'
import { LessonMeta } from './schema/lesson-meta'
import { splitFrontmatter } from './split-frontmatter'
import { alternatives, suggest } from './suggest'

type Place = Pick<Lesson, 'slug' | 'module' | 'moduleTitle'>

const LESSON_PARTS = ['lesson.mdx', 'quiz.yaml', 'examples']

/** Reads the folder of one lesson; `undefined` where a part is missing or has faults. */
export function readLesson(folder: ContentFolder, place: Place): Lesson | undefined {
  const parent = `modules/${place.module}/${place.slug}`
  const file = `${parent}/lesson.mdx`
  const path = `/learn/${place.module}/${place.slug}` as const
  reportStrangers(folder, parent)
  const quiz = readQuiz(folder, parent)
  const source = folder.text(file) ?? ''
  const split = splitFrontmatter(source)
  if (!split) folder.report(file, [], 'a lesson begins with its frontmatter: "---", YAML, "---"')
  const meta = split && folder.yaml(LessonMeta, { text: split.frontmatter, file, before: 1 })
  if (!split || !meta || !quiz) {
    folder.unread.push({ id: /^id:\s*(\S+)/m.exec(split?.frontmatter ?? '')?.[1], path })
    return undefined
  }
  const { body, bodyLine } = split
  return { ...meta, ...place, path, folder: folder.at(parent), file: folder.named(file), source, body, bodyLine, quiz }
}

/** A file that nothing reads is a misspelt name or left over. */
function reportStrangers(folder: ContentFolder, parent: string): void {
  const { folders, files } = folder.names(parent)
  for (const name of [...folders, ...files].filter((name) => !LESSON_PARTS.includes(name))) {
    const expected = `a lesson's folder holds ${alternatives(LESSON_PARTS)}`
    folder.report(`${parent}/${name}`, [], `nothing reads this file: ${expected}${suggest(name, LESSON_PARTS)}`)
  }
}
