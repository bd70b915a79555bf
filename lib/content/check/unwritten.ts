import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'

/** How a scaffold marks what its author has to write; see `scaffold-lesson.ts`. */
export const UNWRITTEN = 'WRITE:'

/** A scaffold has the form of a lesson; this keeps it from being taken for one. */
export function checkUnwritten({ lessons, textOf }: ContentToCheck): Problem[] {
  return lessons.flatMap(({ lesson, quizFile }) =>
    [lesson.file, quizFile].flatMap((file) => gaps(textOf(file)).map((gap) => ({ file, ...gap }))),
  )
}

/** One problem for each stretch of lines without an empty line: a paragraph, the frontmatter or a question. */
function gaps(text: string): Omit<Problem, 'file'>[] {
  const marked = text.split('\n').flatMap((content, index, lines) => {
    const place = content.indexOf(UNWRITTEN)
    if (place < 0) return []
    const stretch = lines.slice(0, index).filter((line) => line.trim() === '').length
    return [{ line: index + 1, gap: wordsOf(content.slice(place + UNWRITTEN.length)), stretch }]
  })
  return [...Map.groupBy(marked, ({ stretch }) => stretch).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const more = rest.length > 0 ? `, and ${rest.length} more below` : ''
    return [{ line: first.line, message: `still to write: ${first.gap}${more}` }]
  })
}

/** Without the quotes and brackets that close the value in which the mark stands. */
function wordsOf(text: string): string {
  return text
    .replace(/["\]].*$/, '')
    .trim()
    .replace(/\.$/, '')
}
