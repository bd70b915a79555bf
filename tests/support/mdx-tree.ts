import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { attribute, visitElements } from '@/lib/mdx/jsx-attributes'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/** The tree of an MDX text, as the plugins of `lib/mdx` receive it. */
export function parseMdx(text: string): Root {
  return parser.parse(text)
}

/** Every element with its attributes, parents first. */
export function elementsOf(tree: Root): { name: string; attributes: Record<string, unknown> }[] {
  const found: ReturnType<typeof elementsOf> = []
  visitElements(tree, (element) => {
    const names = element.attributes.flatMap((entry) => (entry.type === 'mdxJsxAttribute' ? [entry.name] : []))
    const attributes = Object.fromEntries(names.map((name) => [name, attribute(element, name)]))
    found.push({ name: element.name ?? '', attributes })
  })
  return found
}
