import type { ExampleFile, ExampleFolder, Finding } from '../finding'
import { openContext } from './build-context'
import { checkCopies } from './copy-rules'
import { checkExecutable } from './executable-rule'
import { checkImages } from './image-rules'
import { checkInstructions } from './instruction-rules'
import { lintDockerfile } from './lint-dockerfile'
import { readStages } from './read-stages'

/** Lints a Dockerfile and looks at the files beside it, which are taken for its build context. */
export function checkDockerfile(file: ExampleFile, folder: ExampleFolder): Finding[] {
  const stages = readStages(file.text)
  const context = openContext(folder, file.path)
  return [
    ...lintDockerfile(file.text),
    ...checkImages(stages),
    ...checkInstructions(stages),
    ...checkCopies(stages, context),
    ...checkExecutable(stages, context),
  ]
}
