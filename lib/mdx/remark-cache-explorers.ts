import 'server-only'
import type { Root } from 'mdast'
import { readCacheExplorer } from '@/lib/examples/cache-explorer/read-cache-explorer'
import { readExampleFolder } from '@/lib/examples/read-example-folder'
import { type Element, setAttributes, textAttribute, visitElements } from './jsx-attributes'

/** Puts the builds that a `<CacheExplorer>` compares into it, as JSON: attributes of a lesson are text. */
export function remarkCacheExplorers({ folder }: { folder: string }) {
  return async (tree: Root) => {
    const explorers: Element[] = []
    visitElements(tree, (element) => {
      if (element.name === 'CacheExplorer') explorers.push(element)
    })
    if (explorers.length === 0) return
    const examples = await readExampleFolder(folder)
    for (const element of explorers) {
      const file = (textAttribute(element, 'file') ?? '').replace(/^examples\//, '')
      const { view } = readCacheExplorer({ path: file, text: examples.get(file) ?? '' }, examples)
      if (!view) throw new Error(`the explorer of "${file}" passed the content check, and cannot be read`)
      setAttributes(element, { title: textAttribute(element, 'title'), explorer: JSON.stringify(view) })
    }
  }
}
