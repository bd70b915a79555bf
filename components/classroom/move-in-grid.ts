/** A cell of a grid, both counted from 0, with its headings. */
export interface GridPlace {
  row: number
  column: number
}

export interface GridSize {
  rows: number
  columns: number
  /** How many rows are seen at once. */
  page: number
}

interface Press {
  key: string
  /** Control, or Command on a Mac. */
  isFar: boolean
}

/**
 * Where a key leads in a grid, as the ARIA grid pattern has it; undefined for keys that do not move. There is nothing
 * beyond an edge. https://www.w3.org/WAI/ARIA/apg/patterns/grid/#keyboardinteraction
 */
export function moveInGrid(from: GridPlace, { key, isFar }: Press, { rows, columns, page }: GridSize) {
  const to = targetOf(from, { key, isFar }, { rows, columns, page })
  if (!to) return undefined
  return { row: clamp(to.row, rows), column: clamp(to.column, columns) }
}

function targetOf({ row, column }: GridPlace, { key, isFar }: Press, size: GridSize): GridPlace | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 }
  switch (key) {
    case 'ArrowLeft':
      return { row, column: isFar ? 0 : column - 1 }
    case 'ArrowRight':
      return { row, column: isFar ? last.column : column + 1 }
    case 'ArrowUp':
      return { row: isFar ? 0 : row - 1, column }
    case 'ArrowDown':
      return { row: isFar ? last.row : row + 1, column }
    case 'Home':
      return { row: isFar ? 0 : row, column: 0 }
    case 'End':
      return { row: isFar ? last.row : row, column: last.column }
    case 'PageUp':
      return { row: row - size.page, column }
    case 'PageDown':
      return { row: row + size.page, column }
    default:
      return undefined
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1))
}
