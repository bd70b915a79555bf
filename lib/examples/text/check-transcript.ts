import type { Finding } from '../finding'
import { parseTranscript, readTranscriptHeader, type TranscriptHeaderField, transcriptOrigins } from '../transcript'

const ORIGINS = transcriptOrigins.join(', ')
const FIELDS = ['origin', 'source', 'note']

/** A transcript must say where its form was checked, and show at least one command. */
export function checkTranscript(text: string): Finding[] {
  const header = readTranscriptHeader(text)
  const findings = checkHeader(header)
  if (!parseTranscript(text).lines.some((line) => line.kind === 'command')) {
    const message = 'the transcript has no command, expected at least one line that begins with a prompt such as `$ `'
    findings.push({ rule: 'transcript-empty', line: header.length + 1, message })
  }
  return findings
}

function checkHeader(header: TranscriptHeaderField[]): Finding[] {
  const headerFault = (line: number, message: string): Finding => ({ rule: 'transcript-header', line, message })
  const faults = header
    .filter((field) => !FIELDS.includes(field.name))
    .map((field) => headerFault(field.line, `unknown header \`${field.name}\`, expected one of ${FIELDS.join(', ')}`))
  const origin = header.find((field) => field.name === 'origin')
  if (!origin) return [...faults, headerFault(1, `the header \`#: origin:\` is missing, expected one of ${ORIGINS}`)]
  if (!transcriptOrigins.some((known) => known === origin.value)) {
    return [...faults, headerFault(origin.line, `unknown origin \`${origin.value}\`, expected one of ${ORIGINS}`)]
  }
  const source = header.find((field) => field.name === 'source')
  if (origin.value !== 'unverified' && !source?.value) {
    const message = `origin ${origin.value} names no \`#: source:\`, expected an address or what was run`
    faults.push(headerFault(source?.line ?? origin.line, message))
  }
  return faults
}
