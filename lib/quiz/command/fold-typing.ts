/**
 * Stand for the beginning and the end of what the shell itself replaces (`$HOME`, `$(pwd)`) in the value of a word, so
 * that `"$HOME"` and `'$HOME'` differ. They are of Unicode's private area: nobody types them, and `foldTyping` drops them.
 */
export const EXPANSION_START = '\uE000'
export const EXPANSION_END = '\uE001'
/** Stands for the value of a flag at the end of a line, where none follows. */
export const NO_VALUE = '\uE002'

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/g, '\n'],
  [/[‘’‚‛]/g, "'"],
  [/[“”„‟]/g, '"'],
  // Phones and word processors write two hyphens as one em dash.
  [/[—―]/g, '--'],
  [/[‐‑‒–−]/g, '-'],
  [/[\u200B-\u200D\u2060\uFEFF\uE000-\uE002]/g, ''],
  [/[^\S\n]/g, ' '],
]

/** A typed line with ASCII quotes, dashes and spaces where a phone or a word processor put typographic ones. */
export function foldTyping(typed: string): string {
  return FOLDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), typed)
}
