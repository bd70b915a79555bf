import 'server-only'
import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'

/** A compiled lesson as a server component; `components` are the words of the vocabulary. */
export type LessonBody = React.ComponentType<{ components: Readonly<Record<string, React.ComponentType<never>>> }>

/**
 * Runs a compiled lesson on the server: the browser receives its markup and never its program.
 * The site's own React is handed in, so that no second copy is loaded (mdx-bundler's client would bring one).
 */
export function evaluateLesson(code: string): LessonBody {
  const run = new Function('React', '_jsx_runtime', code)
  return run(React, jsxRuntime).default
}
