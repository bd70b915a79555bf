import type { AssignmentItem } from './assignment'

/** Before the name of a field for something that may be asked for: `item:module:m1`. */
export const ITEM_FIELD = 'item:'

/** The name of the box that is ticked for an item. */
export function itemFieldName({ kind, id }: AssignmentItem): string {
  return `${ITEM_FIELD}${kind}:${id}`
}
