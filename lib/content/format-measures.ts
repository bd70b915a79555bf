import type { ContentToCheck } from './check/content-to-check'
import { measureWritten } from './check/length'
import { formatTable } from './format-table'

/** How long and how hard each lesson is, as lines of a terminal, with the formula of the minutes. */
export function formatMeasures(content: ContentToCheck): string {
  const rows = content.lessons.map((written) => {
    const { words, codeLines, questions, minutes, grade } = measureWritten(content, written)
    return [
      `${written.lesson.id} ${written.lesson.slug}`,
      String(words),
      String(codeLines),
      String(questions),
      String(minutes),
      String(written.lesson.minutes),
      grade.toFixed(1),
    ]
  })
  const head = ['lesson', 'words', 'code lines', 'questions', 'minutes', 'stated', 'reading grade']
  return formatTable(head, rows)
}
