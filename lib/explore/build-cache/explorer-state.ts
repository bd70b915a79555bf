import type { Changes } from './build-forecast'
import type { CacheExplorerView } from './build-recipe'

/** What a reader has set in an explorer. */
export interface ExplorerState {
  /** Which build is shown. */
  shown: number
  /** Which edits of the list are made. */
  edits: readonly number[]
  /** For each build, the lines of its Dockerfile that are changed. */
  lines: Readonly<Record<number, readonly number[]>>
  hasIgnore: boolean
}

/** The first build, right after it was built. */
export const START: ExplorerState = { shown: 0, edits: [], lines: {}, hasIgnore: true }

/** What one of the builds finds when it is built again. To a build, the Dockerfile of another one is a file like any other. */
export function toChanges({ recipes, edits }: CacheExplorerView, state: ExplorerState, build: number): Changes {
  const others = recipes.filter((_, index) => index !== build && (state.lines[index] ?? []).length > 0)
  return {
    files: [
      ...edits.filter((_, index) => state.edits.includes(index)),
      ...others.map(({ file }) => ({ file, change: 'content' as const })),
    ],
    lines: state.lines[build] ?? [],
    withoutIgnore: !state.hasIgnore,
  }
}

export function toggleEdit(state: ExplorerState, edit: number): ExplorerState {
  return { ...state, edits: toggle(state.edits, edit) }
}

/** Changes a line of the Dockerfile that is shown, or takes the change back. */
export function toggleLine(state: ExplorerState, line: number): ExplorerState {
  return { ...state, lines: { ...state.lines, [state.shown]: toggle(state.lines[state.shown] ?? [], line) } }
}

/** As after a build: what is shown, and whether there is a `.dockerignore`, stays. */
export function takeBack(state: ExplorerState): ExplorerState {
  return { ...state, edits: [], lines: {} }
}

function toggle(among: readonly number[], one: number): readonly number[] {
  return among.includes(one) ? among.filter((other) => other !== one) : [...among, one]
}
