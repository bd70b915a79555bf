import { checkContent } from '../check-content'
import { contentRoot } from '../content-root'
import { createLesson, RefusedLesson } from '../create-lesson'
import { formatProblem } from '../problem'

const USAGE = 'npm run new:lesson -- <module> <lesson> <id> "<Title>"'

/** Writes the scaffold of a lesson, then says what its author still has to write. */
function run([module, lesson, id, title, ...rest]: readonly string[]): void {
  if (!module || !lesson || !id || !title || rest.length > 0) {
    console.error(`usage: ${USAGE}`)
    process.exitCode = 2
    return
  }
  try {
    const folder = createLesson(contentRoot(), { module, lesson, id, title })
    const left = checkContent().problems.filter(({ file }) => file.startsWith(`${folder}/`))
    console.log(`${folder} is ready. Left to write:\n${left.map(formatProblem).join('\n')}`)
  } catch (error) {
    if (!(error instanceof RefusedLesson)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

run(process.argv.slice(2))
