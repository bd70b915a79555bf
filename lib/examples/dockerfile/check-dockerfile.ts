import type { ExampleFile, ExampleFolder, Finding } from '../finding'
import { openContext } from './build-context'
import { checkCopies } from './copy-rules'
import { checkExecutable } from './executable-rule'
import { checkImages } from './image-rules'
import { checkInstructions } from './instruction-rules'
import { lintDockerfile } from './lint-dockerfile'
import { readStages, type Stage } from './read-stages'

/** Lints a Dockerfile and looks at the files beside it, which are taken for its build context. */
export function checkDockerfile(file: ExampleFile, folder: ExampleFolder): Finding[] {
  const read = readOrFail(file.text)
  if ('failed' in read) return [read.failed]
  const { stages, lint } = read
  const context = openContext(folder, file.path)
  return [
    ...lint,
    ...checkImages(stages),
    ...checkInstructions(stages),
    ...checkCopies(stages, context),
    ...checkExecutable(stages, context),
  ]
}

/** dockerfile-ast ends in an endless recursion or an undefined value over some files that are far from a Dockerfile. */
function readOrFail(text: string): { stages: Stage[]; lint: Finding[] } | { failed: Finding } {
  try {
    return { stages: readStages(text), lint: lintDockerfile(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the file cannot be read as a Dockerfile (${reason}), expected FROM as its first instruction`
    return { failed: { rule: 'dockerfile-unreadable', line: 1, message } }
  }
}
