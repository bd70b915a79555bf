/** Where the form of a transcript was checked, from the strongest claim to none. */
export const transcriptOrigins = ['recorded', 'documentation', 'source', 'unverified'] as const
export type TranscriptOrigin = (typeof transcriptOrigins)[number]

export type TranscriptLine =
  /** `text` holds the continuation lines too, without their `> `, joined by newlines. */
  { kind: 'command'; prompt: string; text: string } | { kind: 'output'; text: string }

export interface Transcript {
  origin: TranscriptOrigin
  source?: string
  note?: string
  lines: TranscriptLine[]
}

export interface TranscriptHeaderField {
  name: string
  value: string
  /** Counted from 1. */
  line: number
}

/** The host's `$ `; BusyBox's `/ # `, `/app $ ` and `~ # `; Bash's `root@3f2a:/app# `. */
const PROMPT = /^(\$|(?:\/|~)\S* [#$]|[\w.-]+@[\w.-]+:\S*[#$])(?: (.*))?$/

/**
 * Reads a file `*.console`.
 * Never fails, because the checker has spoken before a page is built; a header that is missing or
 * unknown reads as `unverified`, so that a page never claims more than its file says.
 */
export function parseTranscript(text: string): Transcript {
  const all = splitLines(text)
  const header = readTranscriptHeader(text)
  const lines = all.slice(header.length).reduce(addLine, [])
  const value = (name: string) => header.find((field) => field.name === name)?.value
  const [source, note] = [value('source'), value('note')]
  return {
    origin: transcriptOrigins.find((origin) => origin === value('origin')) ?? 'unverified',
    ...(source ? { source } : {}),
    ...(note ? { note } : {}),
    lines,
  }
}

/** The lines `#: name: value` that a transcript begins with. */
export function readTranscriptHeader(text: string): TranscriptHeaderField[] {
  const all = splitLines(text)
  const end = all.findIndex((line) => !line.startsWith('#:'))
  return all.slice(0, end < 0 ? all.length : end).map((content, index) => {
    const [, name = '', value = ''] = /^#:\s*([\w-]*):?\s*(.*?)\s*$/.exec(content) ?? []
    return { name, value, line: index + 1 }
  })
}

function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function addLine(lines: TranscriptLine[], content: string): TranscriptLine[] {
  const before = lines.at(-1)
  const continued = /^>(?: (.*))?$/.exec(content)
  // Only straight after a command: output may begin with `> ` as well (npm prints `> shop@1.0.0 start`).
  if (continued && before?.kind === 'command') {
    return [...lines.slice(0, -1), { ...before, text: `${before.text}\n${continued[1] ?? ''}` }]
  }
  const [, prompt, text = ''] = PROMPT.exec(content) ?? []
  return [...lines, prompt ? { kind: 'command', prompt, text } : { kind: 'output', text: content }]
}
