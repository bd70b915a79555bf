import path from 'node:path'
import type { ExampleFile, Finding } from '../finding'

const MAX_KILOBYTES = 200

/** What holds for every text file, whatever its kind. */
export function checkText(file: ExampleFile): Finding[] {
  return [...checkForm(file.text), ...(isLockFile(file.path) ? checkResolved(file.text) : [])]
}

function checkForm(text: string): Finding[] {
  const findings: Finding[] = []
  const lines = text.split('\n')
  const carriage = lines.findIndex((line) => line.endsWith('\r'))
  if (carriage >= 0) {
    findings.push({ rule: 'crlf', line: carriage + 1, message: 'the line ends with CRLF, expected LF alone' })
  }
  if (text !== '' && !text.endsWith('\n')) {
    findings.push({
      rule: 'final-newline',
      line: lines.length,
      message: 'the file ends without a newline, expected one',
    })
  }
  const kilobytes = Buffer.byteLength(text) / 1024
  if (kilobytes > MAX_KILOBYTES) {
    const message = `the file has ${Math.ceil(kilobytes)} KB, expected at most ${MAX_KILOBYTES} KB`
    findings.push({ rule: 'file-size', line: 1, message })
  }
  return findings
}

function isLockFile(file: string): boolean {
  return ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock'].includes(path.posix.basename(file))
}

/** Where a package came from is the author's business: behind a proxy it is a host that no reader can reach. */
function checkResolved(text: string): Finding[] {
  return text.split('\n').flatMap((content, index) => {
    const [, address] = /^\s*"?resolved"?:? "(https?:[^"]*)"/.exec(content) ?? []
    if (address === undefined) return []
    const message = `a package is resolved from ${address}; leave "resolved" out, so that each reader's npm asks its own registry`
    return [{ rule: 'named-registry', line: index + 1, message }]
  })
}
