import { type Heading, parseLesson } from '@/lib/content/parse-lesson'
import type { Lesson } from '@/lib/content/read-course'

/** A place where a lesson explains a term. */
export interface TermUse {
  lessonTitle: string
  /** The heading above; empty at the top of the lesson. */
  heading: string
  path: string
}

/** The sections that mark each term of the glossary, in course order: term id -> places. */
export function listTermUses(lessons: readonly Lesson[]): ReadonlyMap<string, readonly TermUse[]> {
  const uses = new Map<string, TermUse[]>()
  for (const lesson of lessons) {
    const { elements, headings } = parseLesson(lesson)
    for (const { name, attributes, line } of elements) {
      if (name !== 'Term' || typeof attributes.id !== 'string') continue
      const above = headings.findLast((heading) => heading.line < line && hasAnchor(heading))
      const use = {
        lessonTitle: lesson.title,
        heading: above?.text ?? '',
        path: above ? `${lesson.path}#${above.anchor}` : lesson.path,
      }
      const known = uses.get(attributes.id) ?? []
      if (!known.some(({ path }) => path === use.path)) uses.set(attributes.id, [...known, use])
    }
  }
  return uses
}

/** Deeper headings have no anchor on the page. */
function hasAnchor({ depth }: Heading): boolean {
  return depth === 2 || depth === 3
}
