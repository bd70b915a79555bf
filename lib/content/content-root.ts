import path from 'node:path'

/** The folder of the course: `content/` of the project, unless CONTENT_DIR names another one. */
export function contentRoot(): string {
  const fallback = path.join(/* turbopackIgnore: true */ process.cwd(), 'content')
  return process.env.CONTENT_DIR ? path.resolve(/* turbopackIgnore: true */ process.env.CONTENT_DIR) : fallback
}
