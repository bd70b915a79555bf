/** One mistake in a content file, told to its author. */
export interface Problem {
  /** Path from the project's root. */
  file: string
  /** Counted from 1. */
  line: number
  /** What is wrong, and what was expected: one sentence. */
  message: string
}

/** The form that editors and terminals turn into a link: `file:line: message`. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`
}

/** Thrown where content must be whole, with every problem found and not only the first. */
export class ContentError extends Error {
  override name = 'ContentError'

  constructor(readonly problems: readonly Problem[]) {
    super([`${problems.length} problem(s) in content/:`, ...problems.map(formatProblem)].join('\n'))
  }
}
