/** Reads `"2,5-7"` as the set {2, 5, 6, 7}. Content is checked beforehand, so what does not parse is a fault of ours. */
export function parseLineRanges(ranges: string): Set<number> {
  const lines = new Set<number>()
  for (const part of ranges.split(',')) {
    const match = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part)
    if (!match) throw new Error(`"${ranges}" is not a list of lines such as "2,5-7"`)
    const first = Number(match[1])
    const last = Number(match[2] ?? first)
    for (let line = first; line <= last; line++) lines.add(line)
  }
  return lines
}
