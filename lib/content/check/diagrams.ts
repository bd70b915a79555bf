import { diagramFile, HOW_TO_DRAW } from '@/lib/diagrams/diagram-file'
import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'

/** Every diagram has been drawn. `exists` answers for a path from the project's root. */
export function checkDiagramsDrawn({ lessons }: ContentToCheck, exists: (file: string) => boolean): Problem[] {
  return lessons.flatMap(({ lesson: { file }, parsed }) =>
    parsed.fences
      .filter(({ source }) => !exists(diagramFile(source)))
      .map(({ line }) => ({ file, line, message: `this diagram is not drawn yet: ${HOW_TO_DRAW}` })),
  )
}
