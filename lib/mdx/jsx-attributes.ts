import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

export function isElement(node: Node): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Calls `see` with every JSX element below a node, parents first. */
export function visitElements(tree: Node, see: (element: Element) => void): void {
  visit(tree, (node) => {
    if (isElement(node)) see(node)
  })
}

/** The value of an attribute: text, true for a bare attribute, undefined where there is none. */
export function attribute(element: Element, name: string): string | true | undefined {
  const found = element.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : true
}

export function textAttribute(element: Element, name: string): string | undefined {
  const value = attribute(element, name)
  return typeof value === 'string' ? value : undefined
}

/** Replaces all attributes: what the author wrote for what the component takes. Undefined ones are left out. */
export function setAttributes(element: Element, values: Readonly<Record<string, string | undefined>>): void {
  element.attributes = Object.entries(values).flatMap(([name, value]): MdxJsxAttribute[] =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value }],
  )
}
