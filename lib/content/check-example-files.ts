import 'server-only'
import { checkExamples } from '@/lib/examples/check-examples'
import type { ContentToCheck } from './check/content-to-check'
import type { Problem } from './problem'

/** What is wrong inside the example files of all lessons: each is parsed and linted by its kind. */
export async function checkExampleFiles({ lessons }: ContentToCheck): Promise<Problem[]> {
  const problems = await Promise.all(
    lessons.map(({ lesson, examples }) => {
      // A declared file that does not exist is told by `checkExamplesShown`.
      const broken = lesson.broken.filter(({ file }) => examples.some((example) => example.path === file))
      return checkExamples(lesson.folder, broken)
    }),
  )
  return problems.flat()
}
