/** Rows below their heads as lines of a terminal: names to the left, numbers to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [head, ...rows]
    .map(([name = '', ...numbers]) => {
      const rest = numbers.map((text, index) => text.padStart(widths[index + 1] ?? 0))
      return [name.padEnd(widths[0] ?? 0), ...rest].join('  ')
    })
    .join('\n')
}
