import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ExampleFolder } from './finding'

/** Every file below `<lessonFolder>/examples/`. */
export async function readExampleFolder(lessonFolder: string): Promise<ExampleFolder> {
  const root = path.join(lessonFolder, 'examples')
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(noFolder)
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const read = await Promise.all(
    files
      .toSorted()
      .map(async (file) => [path.relative(root, file).split(path.sep).join('/'), await readFile(file)] as const),
  )
  // A picture or an archive is not text: it has a zero byte. A Dockerfile may copy it, so it stays on the list.
  return new Map(read.map(([file, bytes]) => [file, bytes.includes(0) ? '' : bytes.toString('utf8')]))
}

/** A lesson without examples has no such folder. */
function noFolder(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
  throw error
}
