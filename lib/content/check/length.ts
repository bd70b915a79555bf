import { type LessonMeasure, measureLesson } from '../measure-lesson'
import type { Problem } from '../problem'
import type { LessonLimits } from '../schema/course'
import type { ContentToCheck, WrittenLesson } from './content-to-check'

/** How much of its reader's time a lesson takes, and that its frontmatter says so; a lesson that does not parse is not measured. */
export function checkLength(content: ContentToCheck): Problem[] {
  const { limits } = content.course
  if (!limits) return []
  return content.lessons
    .filter(({ parsed }) => parsed.problems.length === 0)
    .flatMap((written) => {
      const { file, minutes } = written.lesson
      const measured = measureWritten(content, written)
      return [
        ...lengthFaults(measured, limits).map((message) => ({ file, line: 1, message })),
        ...minutesFaults(measured, minutes).map((message) => ({
          file,
          line: content.lineOf(file, ['minutes']),
          message,
        })),
      ]
    })
}

/** Measures a lesson with its example files. */
export function measureWritten({ textOf }: Pick<ContentToCheck, 'textOf'>, written: WrittenLesson): LessonMeasure {
  const folder = written.lesson.file.replace(/lesson\.mdx$/, '')
  return measureLesson(written, (example) => textOf(`${folder}${example}`))
}

function lengthFaults({ words, minutes, grade }: LessonMeasure, limits: LessonLimits): string[] {
  const [fewest, most] = limits.words
  const [shortest, longest] = limits.minutes
  return [
    ...(words < fewest || words > most ? [`it has ${words} words, expected ${fewest} to ${most}`] : []),
    ...(minutes < shortest || minutes > longest
      ? [`it takes about ${minutes} minutes, expected ${shortest} to ${longest}: shorten its words, listings or quiz`]
      : []),
    ...(grade > limits.grade
      ? [`its reading grade is ${grade.toFixed(1)}, expected at most ${limits.grade}: shorter sentences, shorter words`]
      : []),
  ]
}

/** One minute off is a matter of rounding. */
function minutesFaults({ words, codeLines, questions, minutes }: LessonMeasure, stated: number): string[] {
  if (Math.abs(minutes - stated) <= 1) return []
  const counted = `${words} words, ${codeLines} lines of code and ${questions} questions`
  return [`"minutes" is ${stated}; ${counted} take about ${minutes}`]
}
