import type { Path } from '../schema-at'

/** An id that counts only inside its owner, and where it stands. */
export interface OwnedId {
  id: string
  entry: Path
}

/** Those that another one has before them. */
export function findRepeatedIds(owned: readonly OwnedId[]): OwnedId[] {
  const ids = owned.map(({ id }) => id)
  return owned.filter(({ id }, index) => ids.indexOf(id) < index)
}
