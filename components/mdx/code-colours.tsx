'use client'

import { useEffect } from 'react'

const ROLE_OF_LETTER: Readonly<Record<string, string>> = {
  C: 'comment',
  K: 'keyword',
  S: 'string',
}

/**
 * Colours the listings of the page through the browser's highlight registry.
 *
 * Shiki found out at build what stands out; here it is painted without an element for each word: four Dockerfiles
 * would be five hundred elements, and a third of the page. Without the script, and in browsers from before 2025, code is
 * plain and as readable. https://drafts.csswg.org/css-highlight-api-1/
 */
export function CodeColours() {
  useEffect(() => {
    if (!('highlights' in CSS)) return
    const ranges = [...document.querySelectorAll<HTMLElement>('code[data-tokens]')].flatMap(rangesOf)
    for (const [role, group] of Map.groupBy(ranges, ({ role: name }) => name)) {
      CSS.highlights.set(role, new Highlight(...group.map(({ range }) => range)))
    }
    return () => CSS.highlights.clear()
  }, [])

  return null
}

/** See `lib/mdx/listing-writer.ts` for the form of `data-tokens`. */
function rangesOf(code: HTMLElement): { role: string; range: StaticRange }[] {
  const texts = textsOf(code)
  let position = 0
  return [...(code.dataset.tokens ?? '').matchAll(/([A-Z])([0-9a-z]+)\.([0-9a-z]+)/g)].flatMap(
    ([, letter = '', distance = '', length = '']) => {
      const start = position + Number.parseInt(distance, 36)
      position = start + Number.parseInt(length, 36)
      // A token never crosses a line, and so no text node.
      const text = texts.find(({ end }) => start < end)
      const role = ROLE_OF_LETTER[letter]
      if (!text || !role) return []
      const place = { startContainer: text.node, startOffset: start - text.start, endContainer: text.node }
      return [{ role, range: new StaticRange({ ...place, endOffset: position - text.start }) }]
    },
  )
}

function textsOf(code: HTMLElement): { node: Node; start: number; end: number }[] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
  const texts: { node: Node; start: number; end: number }[] = []
  let start = 0
  while (walker.nextNode()) {
    const node = walker.currentNode
    const end = start + (node.nodeValue?.length ?? 0)
    texts.push({ node, start, end })
    start = end
  }
  return texts
}
