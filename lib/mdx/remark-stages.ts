import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'mdast'
import { STAGE } from '@/lib/content/stages'
import { type Element, setAttributes, visitElements } from './jsx-attributes'
import type { LessonText } from './lesson-text'
import { codeListing, diffListing } from './listing'
import type { StageFile, StageView } from './stage-view'

/** Puts the lesson's stage of the shop into `<Stage>`, as JSON: what is new, what changed since the stage before, what stayed. */
export function remarkStages({
  folder,
  path: address,
  stageBefore,
}: Pick<LessonText, 'folder' | 'path' | 'stageBefore'>) {
  return async (tree: Root) => {
    const found: Element[] = []
    visitElements(tree, (element) => {
      if (element.name === 'Stage') found.push(element)
    })
    if (found.length === 0) return
    const before = stageBefore ? await readTexts(stageBefore.folder) : new Map<string, string>()
    const now = await readTexts(path.join(folder, STAGE))
    const names = [...new Set([...now.keys(), ...before.keys()])].toSorted()
    const files = await Promise.all(names.map((name) => compareFile(name, before.get(name), now.get(name))))
    const view: StageView = {
      files,
      ...(stageBefore && { before: { title: stageBefore.title, path: stageBefore.path } }),
      ...(address && { download: `${address}/shop.yaml` }),
    }
    for (const element of found) setAttributes(element, { stage: JSON.stringify(view) })
  }
}

async function readTexts(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).toSorted()
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  )
}

async function compareFile(name: string, before: string | undefined, now: string | undefined): Promise<StageFile> {
  if (now === undefined) return { name, change: 'gone' }
  if (before === undefined) return { name, change: 'new', ...(await codeListing(name, now)) }
  if (before === now) return { name, change: 'same' }
  return { name, change: 'changed', ...(await diffListing({ file: name, text: before }, { file: name, text: now })) }
}
