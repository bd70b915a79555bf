/** Of the sentence that says what the keys do: a cell is no link, so nothing else tells a listener that Enter opens it. */
export const GRID_KEYS_ID = 'gradebook-keys'

/**
 * The parts of a grid. A table has these roles by itself, but not in every browser once its rows are laid out as CSS grids:
 * there a reader would hear no headings. https://zellwk.com/blog/data-table-accessibility-2024/
 */
export const GRID = {
  whole: { role: 'grid', 'aria-describedby': GRID_KEYS_ID },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'gridcell' },
} as const
