import { diffArrays } from 'diff'

/**
 * The longest run of entries of `given` that stand in the order of `right`, not necessarily side by side: what a
 * learner need not move.
 */
export function longestInOrder(right: readonly string[], given: readonly string[]): string[] {
  return diffArrays([...right], [...given]).flatMap(({ added, removed, value }) => (added || removed ? [] : value))
}
