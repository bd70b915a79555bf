import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CompiledLesson } from './compiled-lesson'
import type { LessonLinks } from './lesson-links'
import type { LessonText } from './lesson-text'

/** The code and the tools that shape what is compiled: a change in any of them makes every entry stale. */
const PIPELINE = [
  'lib/mdx',
  'lib/content/checklist-items.ts',
  'lib/content/line-ranges.ts',
  'lib/content/stages.ts',
  'lib/diagrams/diagram-file.ts',
  'lib/examples/cache-explorer',
  'lib/examples/dockerfile',
  'lib/examples/transcript.ts',
  'package-lock.json',
]

/**
 * A cached lesson, or what `compile` makes of it.
 * The body counts beside the files: the file may have been saved again since the lesson was read. Kept beside Next's own cache, so that clearing one clears both.
 */
export async function cached(
  { folder, body, stageBefore }: Pick<LessonText, 'folder' | 'body' | 'stageBefore'>,
  links: LessonLinks,
  compile: () => Promise<CompiledLesson>,
): Promise<CompiledLesson> {
  const cacheFolder = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'cache', 'mdx')
  const before = stageBefore ? [stageBefore.title, stageBefore.path, await folderDigest(stageBefore.folder)] : []
  const key = digest([await pipelineDigest(), JSON.stringify(links), body, await folderDigest(folder), ...before])
  const file = path.join(cacheFolder, `${key}.json`)
  const found = await readFile(file, 'utf8').catch(() => undefined)
  if (found) return CompiledLesson.parse(JSON.parse(found))
  const compiled = await compile()
  await mkdir(cacheFolder, { recursive: true })
  // Build workers race for the same entry: each writes a file of its own and the last rename wins.
  const temporary = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(temporary, JSON.stringify(compiled))
  await rename(temporary, file)
  return compiled
}

let pipeline: Promise<string> | undefined

/** In development the pipeline itself is being edited, so it is read again each time. */
function pipelineDigest(): Promise<string> {
  if (process.env.NODE_ENV !== 'production') return computePipeline()
  pipeline ??= computePipeline()
  return pipeline
}

async function computePipeline(): Promise<string> {
  return digest(
    await Promise.all(
      PIPELINE.map((entry) => folderDigest(path.join(/* turbopackIgnore: true */ process.cwd(), entry))),
    ),
  )
}

/** The digest of a file, or of all files below a folder with their names. */
async function folderDigest(target: string): Promise<string> {
  const names = await readdir(target, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (!names) return digest([await readFile(target)])
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  const parts = await Promise.all(files.map(async (file) => [path.relative(target, file), await readFile(file)]))
  return digest(parts.flat())
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(String(part.length)).update(':').update(part)
  return hash.digest('hex')
}
