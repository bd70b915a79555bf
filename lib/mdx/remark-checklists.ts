import 'server-only'
import type { Root } from 'mdast'
import { readChecklistItems } from '@/lib/content/checklist-items'
import { tickKey } from '@/lib/progress/tick-key'
import { setAttributes, textAttribute, visitElements } from './jsx-attributes'

/** Names every point of a `<Checklist>` by the key that its tick is remembered under, and tells the element all of them. */
export function remarkChecklists() {
  return (tree: Root) => {
    visitElements(tree, (element) => {
      const list = element.name === 'Checklist' ? element.children[0] : undefined
      if (list?.type !== 'list') return
      const checklistId = textAttribute(element, 'id') ?? ''
      const ticks: string[] = []
      for (const item of readChecklistItems(list)) {
        if (!item) continue
        const tick = tickKey({ checklistId, item: item.id })
        ticks.push(tick)
        item.node.data = { hProperties: { 'data-tick': tick } }
        // Empty lines between points change nothing: the text stands beside its box.
        item.node.spread = false
      }
      list.spread = false
      // Without bullets some browsers take it for no list. https://bugs.webkit.org/show_bug.cgi?id=170179
      list.data = { hProperties: { role: 'list' } }
      setAttributes(element, { ticks: ticks.join('\n') })
    })
  }
}
