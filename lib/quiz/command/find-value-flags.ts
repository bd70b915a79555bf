import { isFault } from './command-fault'
import { looksLikeFlag } from './read-flag'
import { splitSteps } from './split-steps'
import type { Word } from './split-words'

/**
 * The flags that take a value as far as the accepted forms of an answer show it, for programs that no table knows.
 *
 * `poetry install --only main` does not say whether `main` belongs to `--only`. The rule: it does, unless one of the forms
 * has the flag at the end or before another flag. Whoever accepts `npx tool --fast web` and means a switch lists
 * `npx tool web --fast` as well. Only the author's forms are asked, never the learner's.
 */
export function findValueFlags(accepted: readonly string[]): ReadonlySet<string> {
  const uses = accepted.flatMap((form) => {
    const steps = splitSteps(form)
    return isFault(steps) ? [] : steps.flatMap((step) => usesIn(step.words.slice(1)))
  })
  const switches = new Set(uses.filter((use) => !use.hasValue).map((use) => use.name))
  return new Set(uses.map((use) => use.name).filter((name) => !switches.has(name)))
}

interface FlagUse {
  name: string
  hasValue: boolean
}

function usesIn(words: readonly Word[]): FlagUse[] {
  return words.flatMap((word, index) => {
    if (!looksLikeFlag(word) || word.value === '--') return []
    const [written = '', attached] = word.value.split(/=(.*)/s)
    const next = words[index + 1]
    const hasValue = attached !== undefined || (next !== undefined && !looksLikeFlag(next))
    const [, counted] = /^(-[a-zA-Z])\d+$/.exec(written) ?? []
    if (counted) return [{ name: counted, hasValue: true }]
    // Of a bundle such as `-xzf` the last letter may take the value.
    const names = written.startsWith('--') ? [written] : [written, `-${written.at(-1)}`]
    return names.map((name) => ({ name, hasValue }))
  })
}
