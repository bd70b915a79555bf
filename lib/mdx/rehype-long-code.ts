import 'server-only'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** What fits beside a list's bullet on a phone of 320 px. */
const MAX_UNBROKEN = 24

/** Marks inline code that must be allowed to break: all other keeps together, so that no line ends within `--rm`. */
export function rehypeLongCode() {
  return (tree: Root) => {
    visit(tree, 'element', (element) => {
      if (element.tagName === 'code' && textOf(element).length > MAX_UNBROKEN) element.properties.className = ['long']
    })
  }
}
