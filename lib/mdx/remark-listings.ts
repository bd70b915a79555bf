import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Root } from 'mdast'
import { attribute, type Element, setAttributes, textAttribute, visitElements } from './jsx-attributes'
import { codeListing, diffListing, transcriptListing } from './listing'

/** Puts the lesson's example files, highlighted, into `<Code>`, `<Diff>` and `<Terminal>`. */
export function remarkListings({ folder }: { folder: string }) {
  async function read(file: string | undefined) {
    if (!file) throw new Error('a listing without its file passed the content check')
    return { file, text: await readFile(path.join(folder, file), 'utf8') }
  }

  async function fillCode(element: Element) {
    const { file, text } = await read(textAttribute(element, 'file'))
    setAttributes(element, {
      title: textAttribute(element, 'title') ?? shortName(file),
      folded: attribute(element, 'folded') === undefined ? undefined : 'folded',
      ...(await codeListing(file, text, {
        lines: textAttribute(element, 'lines'),
        mark: textAttribute(element, 'mark'),
        numbers: attribute(element, 'numbers') !== undefined,
      })),
    })
  }

  async function fillDiff(element: Element) {
    const from = await read(textAttribute(element, 'from'))
    const to = await read(textAttribute(element, 'to'))
    setAttributes(element, {
      title: textAttribute(element, 'title') ?? `${shortName(from.file)} → ${shortName(to.file)}`,
      ...(await diffListing(from, to)),
    })
  }

  async function fillTerminal(element: Element) {
    const { text } = await read(textAttribute(element, 'file'))
    setAttributes(element, { title: textAttribute(element, 'title'), html: transcriptListing(text).html })
  }

  const fillers: Readonly<Record<string, (element: Element) => Promise<void>>> = {
    Code: fillCode,
    Diff: fillDiff,
    Terminal: fillTerminal,
  }

  return async (tree: Root) => {
    const work: Promise<void>[] = []
    visitElements(tree, (element) => {
      const fill = fillers[element.name ?? '']
      if (fill) work.push(fill(element))
    })
    await Promise.all(work)
  }
}

/** `examples/python/Dockerfile` is shown as `python/Dockerfile`. */
function shortName(file: string): string {
  return file.replace(/^examples\//, '')
}
