import 'server-only'
import { structuredPatch } from 'diff'
import { parseTranscript } from '@/lib/examples/transcript'
import { escapeHtml, highlightLines, languageOf } from './highlight'
import { parseLineRanges } from './line-ranges'

interface CodeOptions {
  /** Shows only these lines, as in `"4-12"`. */
  lines?: string | undefined
  /** Highlights these lines of the file. */
  mark?: string | undefined
  numbers?: boolean
}

/**
 * A file as the inside of `<code>`.
 * A line that needs a box of its own (marked or numbered) keeps its line break inside the box: so copied text stays whole.
 */
export async function codeHtml(file: string, text: string, options: CodeOptions = {}): Promise<string> {
  const shown = options.lines ? parseLineRanges(options.lines) : undefined
  const marked = options.mark ? parseLineRanges(options.mark) : new Set<number>()
  const lines = await highlightLines(text, languageOf(file))
  return lines
    .map((html, index) => ({ html, number: index + 1 }))
    .filter(({ number }) => shown?.has(number) ?? true)
    .map(({ html, number }) => {
      const boxed = options.numbers ? `<span class="ln" data-n="${number}">${html}\n</span>` : `${html}\n`
      return marked.has(number) ? `<mark>${boxed}</mark>` : boxed
    })
    .join('')
}

const CONTEXT_LINES = 3

/** What changed between two files, as `<ins>` and `<del>` lines with signs that a screen reader and a printer keep. */
export async function diffHtml(from: { file: string; text: string }, to: { file: string; text: string }): Promise<string> {
  const before = await highlightLines(from.text, languageOf(from.file))
  const after = await highlightLines(to.text, languageOf(to.file))
  const { hunks } = structuredPatch(from.file, to.file, from.text, to.text, '', '', { context: CONTEXT_LINES })
  return hunks
    .map((hunk) => {
      let old = hunk.oldStart - 1
      let now = hunk.newStart - 1
      return hunk.lines
        .filter((line) => !line.startsWith('\\'))
        .map((line) => {
          if (line.startsWith('-')) return `<del><b>-</b> ${before[old++] ?? ''}\n</del>`
          if (line.startsWith('+')) return `<ins><b>+</b> ${after[now++] ?? ''}\n</ins>`
          old++
          return `  ${after[now++] ?? ''}\n`
        })
        .join('')
    })
    .join('<span class="gap">…\n</span>')
}

/** A transcript: commands stand out from output, prompts cannot be selected. */
export function transcriptHtml(text: string): { html: string; commands: string } {
  const transcript = parseTranscript(text)
  const html = transcript.lines
    .map((line) =>
      line.kind === 'output'
        ? `${escapeHtml(line.text)}\n`
        : `<kbd><b>${line.prompt} </b>${escapeHtml(line.text).replaceAll('\n', '\n<b>&gt; </b>')}\n</kbd>`,
    )
    .join('')
  return { html, commands: transcript.commands }
}
