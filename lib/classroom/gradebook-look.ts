import type { CellState } from './grade-cell'

/** What a learner is looked for by: the state of a cell, or that somebody set its grade by hand. */
export type CellFilter = CellState | 'by-hand'

/** Which learners a gradebook shows, and in which order. */
export interface GradebookLook {
  /** `name`, `average`, or the id of a column. */
  sort: string
  direction: 'up' | 'down'
  /** Whoever has such a cell; undefined for everybody. */
  has: CellFilter | undefined
  /** Id of the only column in which it counts; undefined for any. */
  within: string | undefined
  search: string
}

export const FIRST_LOOK: GradebookLook = {
  sort: 'name',
  direction: 'up',
  has: undefined,
  within: undefined,
  search: '',
}

export const CELL_FILTERS: readonly CellFilter[] = ['missing', 'below', 'late', 'open', 'done', 'by-hand']
const MAX_SEARCH = 100

/** Reads the address of a page or a form; whatever is not known there is as if it were not said. */
export function readLook(said: URLSearchParams, columnIds: readonly string[]): GradebookLook {
  const sort = said.get('sort') ?? ''
  const within = said.get('in') ?? ''
  return {
    sort: sort === 'average' || columnIds.includes(sort) ? sort : 'name',
    direction: said.get('dir') === 'down' ? 'down' : 'up',
    has: CELL_FILTERS.find((filter) => filter === said.get('has')),
    within: columnIds.includes(within) ? within : undefined,
    search: (said.get('q') ?? '').slice(0, MAX_SEARCH),
  }
}

/** The inverse: what goes without saying is not said, so that a plain address stays plain. */
export function writeLook({ sort, direction, has, within, search }: GradebookLook): URLSearchParams {
  const said = new URLSearchParams()
  if (search.trim()) said.set('q', search)
  if (has) said.set('has', has)
  if (within) said.set('in', within)
  if (sort !== FIRST_LOOK.sort) said.set('sort', sort)
  if (direction !== FIRST_LOOK.direction) said.set('dir', direction)
  return said
}

/** A heading that was chosen: another one sorts upwards, the same once more the other way round. */
export function turnSort(look: GradebookLook, sort: string): GradebookLook {
  const direction = look.sort === sort && look.direction === 'up' ? 'down' : 'up'
  return { ...look, sort, direction }
}
