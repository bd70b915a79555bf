/**
 * The parts of a grid. A table has these roles by itself, but not in every browser once its rows are laid out as CSS grids:
 * there a reader would hear no headings. https://zellwk.com/blog/data-table-accessibility-2024/
 */
export const GRID = {
  whole: { role: 'grid', 'aria-readonly': true },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader', scope: 'col' },
  rowHead: { role: 'rowheader', scope: 'row' },
  cell: { role: 'gridcell' },
} as const
