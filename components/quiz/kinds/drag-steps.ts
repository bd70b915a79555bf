import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { DropPlace } from './step-order'

type Check = (args: { source: { element: Element } }) => boolean

/**
 * Lets the rows of a board be dragged by mouse, pen or a long touch, and tells where one was let go. Loaded only when
 * a board is on the page.
 */
export function dragSteps(board: HTMLElement, drop: (token: string, place: DropPlace) => void): () => void {
  const isOurs: Check = ({ source }) => board.contains(source.element)
  return combine(
    ...listOf(board, '[data-token]').map((row) => dragRow(row)),
    ...listOf(board, '[data-drop-place="end"] [data-token]').map((row) => dropBeside(row, isOurs)),
    ...listOf(board, '[data-drop-place]').map((list) => dropInto(list, isOurs)),
    monitorForElements({
      canMonitor: isOurs,
      onDrop({ source, location }) {
        const place = placeOf(location.current.dropTargets[0]?.data ?? {})
        const { token } = source.data
        if (place && typeof token === 'string') drop(token, place)
      },
    }),
    markDraggable(board),
  )
}

function dragRow(row: HTMLElement): () => void {
  return draggable({
    element: row,
    getInitialData: () => ({ token: row.dataset.token }),
    onDragStart: () => row.setAttribute('data-dragged', ''),
    onDrop: () => row.removeAttribute('data-dragged'),
  })
}

/** The upper half of a row stands for the place before it, the lower half for the place after it. */
function dropBeside(row: HTMLElement, canDrop: Check): () => void {
  const clear = () => row.removeAttribute('data-drop-side')
  return dropTargetForElements({
    element: row,
    canDrop: (args) => canDrop(args) && args.source.element !== row,
    getData({ input, element }) {
      const { top, height } = element.getBoundingClientRect()
      return { beside: row.dataset.token, side: input.clientY < top + height / 2 ? 'before' : 'after' }
    },
    onDrag: ({ self }) => row.setAttribute('data-drop-side', String(self.data.side)),
    onDragLeave: clear,
    onDrop: clear,
  })
}

/** The end of the order, or the steps that are left out. */
function dropInto(list: HTMLElement, canDrop: Check): () => void {
  const clear = () => list.removeAttribute('data-over')
  return dropTargetForElements({
    element: list,
    canDrop,
    getData: () => ({ place: list.dataset.dropPlace }),
    onDropTargetChange({ self, location }) {
      list.toggleAttribute('data-over', location.current.dropTargets[0]?.element === self.element)
    },
    onDragLeave: clear,
    onDrop: clear,
  })
}

function placeOf({ beside, side, place }: Record<string, unknown>): DropPlace | undefined {
  if (place === 'end' || place === 'outside') return place
  if (typeof beside !== 'string' || (side !== 'before' && side !== 'after')) return undefined
  return { beside, side }
}

/** Shows that rows can be taken: a grip and a hand. */
function markDraggable(board: HTMLElement): () => void {
  board.dataset.canDrag = ''
  return () => delete board.dataset.canDrag
}

function listOf(board: HTMLElement, selector: string): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>(selector)]
}
