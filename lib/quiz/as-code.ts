/** A text as inline code of Markdown. A backtick in it becomes a straight quote: nothing that we ask needs one. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'")
  return line === '' ? '–' : `\`${line}\``
}
