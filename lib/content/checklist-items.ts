import type { List, ListItem } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** A point of a checklist. */
export interface ChecklistItem {
  node: ListItem
  /** The bold words that it begins with, without the full stop. */
  title: string
  /** Made of the title: `Not root.` is `not-root`. What a learner ticked is remembered by it. */
  id: string
}

/** The points of a list as a checklist has them; `undefined` for one that is not a line of text which begins with bold words. */
export function readChecklistItems(list: List): (ChecklistItem | undefined)[] {
  return list.children.map((node) => {
    const [paragraph, ...more] = node.children
    const [first] = paragraph?.type === 'paragraph' ? paragraph.children : []
    if (first?.type !== 'strong' || more.length > 0) return undefined
    const title = textOf(first).replace(/[.:]$/, '')
    const id = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return id === '' ? undefined : { node, title, id }
  })
}
