import type { StringAt } from '../../list-strings'
import { plainText } from '../../plain-text'
import type { QuestionFault } from '../../variant-faults'

/** Texts of which a learner could not tell two apart. Case counts: `-p` is not `-P`. */
export function twinFaults(texts: readonly StringAt[], noun: string): QuestionFault[] {
  const seen = texts.map(({ text }) => plainText(text))
  return texts.flatMap(({ text, entry }, index) =>
    seen.indexOf(seen[index] ?? '') === index
      ? []
      : [{ entry, message: `two ${noun} say "${text}"; nobody can tell them apart` }],
  )
}
