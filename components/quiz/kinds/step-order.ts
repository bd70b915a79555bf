/** Tokens of the placed steps, in their order; what is not in it is left out. */
export type StepOrder = readonly string[]

/** What a learner does with one step. */
export type StepMove = 'up' | 'down' | 'add' | 'remove'

/** Where a dragged step was let go: beside another one, at the end of the order, or outside of it. */
export type DropPlace = { beside: string; side: 'before' | 'after' } | 'end' | 'outside'

/** The order after a move; the same order where there is nowhere to go. */
export function moveStep(order: StepOrder, move: StepMove, token: string): StepOrder {
  switch (move) {
    case 'up':
      return swapStep(order, token, -1)
    case 'down':
      return swapStep(order, token, 1)
    case 'add':
      return dropStep(order, token, 'end')
    case 'remove':
      return dropStep(order, token, 'outside')
  }
}

export function dropStep(order: StepOrder, token: string, place: DropPlace): StepOrder {
  const rest = order.filter((placed) => placed !== token)
  if (place === 'outside') return rest
  if (place === 'end') return [...rest, token]
  const index = rest.indexOf(place.beside)
  if (index < 0) return order
  return rest.toSpliced(place.side === 'before' ? index : index + 1, 0, token)
}

/** The step and the move whose button takes the focus next, so that the keyboard can go on where it was. */
export function buttonAfter(
  move: StepMove,
  token: string,
  leftOut: readonly string[],
): { token: string; move: StepMove } {
  if (move === 'remove') return { token, move: 'add' }
  if (move !== 'add') return { token, move }
  const index = leftOut.indexOf(token)
  const neighbour = leftOut[index + 1] ?? leftOut[index - 1]
  return neighbour === undefined ? { token, move: 'up' } : { token: neighbour, move: 'add' }
}

/** A move in words, for those who do not see it. */
export function sayOrder(order: StepOrder, token: string, name: string): string {
  const index = order.indexOf(token)
  return index < 0 ? `${name} is left out.` : `${name} is now ${index + 1} of ${order.length}.`
}

function swapStep(order: StepOrder, token: string, distance: 1 | -1): StepOrder {
  const index = order.indexOf(token)
  const other = order[index + distance]
  if (index < 0 || other === undefined) return order
  return order.map((placed) => (placed === token ? other : placed === other ? token : placed))
}
