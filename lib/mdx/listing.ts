import 'server-only'
import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { readLineRanges } from '@/lib/content/line-ranges'
import { parseTranscript } from '@/lib/examples/transcript'
import { highlightLines, type Line, languageOf } from './highlight'
import { type ListingHtml, ListingWriter } from './listing-writer'

interface CodeOptions {
  /** Shows only these lines, as in `"4-12"`. */
  lines?: string | undefined
  /** Highlights these lines of the file. */
  mark?: string | undefined
  numbers?: boolean
}

/** A listing with the numbers of its lines, one a line, where they were asked for. */
interface NumberedListing extends ListingHtml {
  numbers?: string
}

/**
 * A file as the inside of `<code>`.
 * A marked line keeps its line break inside its box: so copied text stays whole. Numbers stand in a column of their own,
 * one element for all of them.
 */
export async function codeListing(file: string, text: string, options: CodeOptions = {}): Promise<NumberedListing> {
  const shown = options.lines ? lineSet(options.lines) : undefined
  const marked = options.mark ? lineSet(options.mark) : new Set<number>()
  const numbers: number[] = []
  const writer = new ListingWriter()
  for (const [index, line] of (await highlightLines(text, languageOf(file))).entries()) {
    const number = index + 1
    if (shown && !shown.has(number)) continue
    numbers.push(number)
    if (marked.has(number)) writer.tag('<mark>').line(line).tag('</mark>')
    else writer.line(line)
  }
  return { ...writer.end(), ...(options.numbers ? { numbers: numbers.join('\n') } : {}) }
}

/** Ranges that do not parse name no line; the content check tells their author. */
function lineSet(ranges: string): Set<number> {
  const lines = (readLineRanges(ranges) ?? []).map(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  return new Set(lines.flat())
}

const CONTEXT_LINES = 3

interface NamedText {
  file: string
  text: string
}

/** What changed between two files, as `<ins>` and `<del>` with signs that a screen reader and a printer keep. */
export async function diffListing(from: NamedText, to: NamedText): Promise<ListingHtml> {
  const before = await highlightLines(from.text, languageOf(from.file))
  const after = await highlightLines(to.text, languageOf(to.file))
  const { hunks } = structuredPatch(from.file, to.file, from.text, to.text, '', '', { context: CONTEXT_LINES })
  const writer = new ListingWriter()
  for (const [index, hunk] of hunks.entries()) {
    if (index > 0) writer.tag('<span class="gap">').line({ text: '…', tokens: [] }).tag('</span>')
    writeHunk(writer, hunk, [before, after])
  }
  return writer.end()
}

const TAG_OF_SIGN: Readonly<Record<string, string>> = { '+': 'ins', '-': 'del' }

/** Neighbouring lines of one kind share an element; each line keeps its sign. */
function writeHunk(writer: ListingWriter, hunk: StructuredPatchHunk, [before, after]: [Line[], Line[]]): void {
  let old = hunk.oldStart - 1
  let now = hunk.newStart - 1
  let open: string | undefined
  for (const text of hunk.lines.filter((line) => !line.startsWith('\\'))) {
    const sign = text.charAt(0)
    const tag = TAG_OF_SIGN[sign]
    if (tag !== open) writer.tag(`${open ? `</${open}>` : ''}${tag ? `<${tag}>` : ''}`)
    open = tag
    const line = sign === '-' ? before[old] : after[now]
    if (line) writer.line(line, `${sign} `)
    if (sign !== '+') old++
    if (sign !== '-') now++
  }
  if (open) writer.tag(`</${open}>`)
}

/**
 * A transcript: commands stand out from output, prompts cannot be selected. Commands typed inside a container are
 * marked: the copy button leaves them out.
 */
export function transcriptListing(text: string): ListingHtml {
  const writer = new ListingWriter()
  for (const line of parseTranscript(text).lines) {
    if (line.kind === 'output') writer.line({ text: line.text, tokens: [] })
    else writeCommand(writer, line)
  }
  return writer.end()
}

function writeCommand(writer: ListingWriter, { prompt, text }: { prompt: string; text: string }): void {
  writer.tag(prompt === '$' ? '<kbd>' : '<kbd class="inside">')
  for (const [index, line] of text.split('\n').entries()) {
    writer
      .tag('<u>')
      .text(`${index === 0 ? prompt : '>'} `)
      .tag('</u>')
      .line({ text: line, tokens: [] })
  }
  writer.tag('</kbd>')
}
