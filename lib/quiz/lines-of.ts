/** The lines of a text; the break at its end begins no further one. */
export function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n')
}
