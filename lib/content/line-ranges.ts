export interface LineRange {
  first: number
  last: number
}

/** Reads `"2,5-7"`; `undefined` for anything that is not a list of lines and ranges that run forward. */
export function readLineRanges(text: string): LineRange[] | undefined {
  const ranges = text.split(',').map(readRange)
  return ranges.every((range) => range !== undefined) ? ranges : undefined
}

function readRange(part: string): LineRange | undefined {
  const match = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(part)
  if (!match) return undefined
  const first = Number(match[1])
  const last = Number(match[2] ?? first)
  return first >= 1 && first <= last ? { first, last } : undefined
}
