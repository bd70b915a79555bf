interface SyntaxFault {
  message: string
  /** Line of the body, where the parser's own place is not the one to mend. */
  line?: number
}

/**
 * Says a fault of MDX syntax in an author's words.
 * The parser speaks of JSX and names places of the body; an author thinks in elements and lines of the file.
 */
export function explainSyntax(reason: string, bodyLine: number): SyntaxFault {
  const unclosed = /^Expected a closing tag for `(<[^`]*>)` \((\d+):.*?\)(.*)/.exec(reason)
  if (unclosed) {
    const [, tag = '', line = '', rest = ''] = unclosed
    const where = rest.includes('paragraph') ? ' in the same paragraph' : ''
    return { message: `${tag} is not closed${where}: expected ${closing(tag)}`, line: Number(line) }
  }
  const mismatch = /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):/.exec(
    reason,
  )
  if (mismatch) {
    const [, found = '', tag = '', line = ''] = mismatch
    const opened = Number(line) + bodyLine
    return { message: `found ${found}; expected ${closing(tag)}, because ${tag} was opened on line ${opened}` }
  }
  return { message: inOneSentence(reason) }
}

function inOneSentence(reason: string): string {
  if (reason.startsWith('Unexpected closing slash')) return 'this closing tag has no opening tag before it'
  if (reason.includes('to create a link')) return '"<" begins an element; write a link as [text](address)'
  if (reason.includes('to create a comment')) return 'a comment; lessons have none: remove it'
  if (reason.includes('before attribute value'))
    return 'the value of an attribute stands in double quotes: name="value"'
  if (/expression|acorn/i.test(reason)) {
    return '"{" or a line that begins with "import" or "export" is read as a program; put it in `inline code` or reword the line'
  }
  return '"<" begins an element; in text it must stand in `inline code`'
}

function closing(tag: string): string {
  return tag.replace('<', '</')
}
