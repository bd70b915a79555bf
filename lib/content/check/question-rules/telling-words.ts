import { isRight, type Option } from '@/lib/quiz/schema/asked'
import { plainText } from '../../plain-text'

/** The shortest word that can give a key away: `image` can, `port` is everywhere. */
const LENGTH = 5

/** Words of the language itself: they tie no option to a prompt. */
const EMPTY = new Set(
  `about above after again against almost alone along already although always among another anything because become
  before behind being below between beyond cannot could different doing during eight either enough every everything
  exactly first fifth found fourth further given gives giving goes going happen having herself himself however
  instead itself later least longer maybe means might myself nearly neither never nobody nothing often other others
  ourselves rather really right second seven several should since somebody something still takes their theirs them
  themselves there therefore these thing think third those three through together toward under unless until using
  usually wants wanted which while whole whose within without would wrong yourself`.split(/\s+/),
)

/**
 * Words by which somebody who knows nothing would find the key: content words of the prompt, of five letters or more,
 * that stand in every right option and in no wrong one.
 *
 * None where a wrong option repeats a word of the prompt that the right ones lack: whoever goes by words is then led
 * both ways. Item writers call the fault a clang association (Haladyna, Downing and Rodriguez 2002,
 * https://doi.org/10.1207/S15324818AME1503_5).
 */
export function findTellingWords(prompt: string, options: readonly Option[]): string[] {
  const right = options.filter(isRight).map(({ text }) => contentWords(text))
  const wrong = options.filter((option) => !isRight(option)).map(({ text }) => contentWords(text))
  const inPrompt = [...contentWords(prompt).entries()]
  const misleads = inPrompt.some(
    ([stem]) => wrong.some((words) => words.has(stem)) && !right.some((words) => words.has(stem)),
  )
  if (misleads) return []
  return inPrompt
    .filter(([stem]) => right.every((words) => words.has(stem)) && !wrong.some((words) => words.has(stem)))
    .map(([, word]) => word)
}

/** Stem -> the word as it is written. */
function contentWords(text: string): Map<string, string> {
  const words =
    plainText(text)
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  return new Map(words.filter((word) => word.length >= LENGTH && !EMPTY.has(word)).map((word) => [stemOf(word), word]))
}

/** Rough, so that `builds`, `building` and `build` are one word. */
function stemOf(word: string): string {
  const stem = word.replace(/ie[sd]$/, 'y').replace(/(?:ing|ed|es|s|e)$/, '')
  return stem.length < 4 ? word : stem
}
