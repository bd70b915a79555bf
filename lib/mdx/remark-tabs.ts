import 'server-only'
import type { Root } from 'mdast'
import { type Element, isElement, setAttributes, textAttribute, visitElements } from './jsx-attributes'

/** Tells `<Tabs>` the labels of its tabs, and all of them an anchor that is unique on the page. */
export function remarkTabs() {
  return (tree: Root) => {
    let count = 0
    visitElements(tree, (element) => {
      if (element.name !== 'Tabs') return
      count += 1
      connect(element, `tabs-${count}`)
    })
  }
}

function connect(tabs: Element, anchor: string): void {
  const labels: string[] = []
  for (const child of tabs.children) {
    if (!isElement(child) || child.name !== 'Tab') continue
    const label = textAttribute(child, 'label') ?? ''
    labels.push(label)
    setAttributes(child, { label, anchor })
  }
  setAttributes(tabs, { group: textAttribute(tabs, 'group'), labels: labels.join('\n'), anchor })
}
