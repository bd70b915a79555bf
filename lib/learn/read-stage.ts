import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Lesson } from '@/lib/content/course'
import { stageFolder } from '@/lib/content/stages'

/** Made first, in this order: the other objects live in the one, and the other's defaults count only for what is made after it. */
const FIRST = ['namespace.yaml', 'quota.yaml']

/** The manifests of a lesson's stage as one YAML stream, each under a comment with its name. */
export async function readStage(lesson: Lesson): Promise<string> {
  const folder = stageFolder(lesson)
  const names = (await readdir(folder)).toSorted((one, other) => rank(one) - rank(other) || one.localeCompare(other))
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  const head = `# The shop after "${lesson.title}" (Drydock, lesson ${lesson.id})`
  return [head, ...names.map((name, index) => `# ${name}\n${texts[index]?.trim()}`)].join('\n---\n').concat('\n')
}

function rank(name: string): number {
  const place = FIRST.indexOf(name)
  return place === -1 ? FIRST.length : place
}
