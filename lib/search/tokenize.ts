/** Letters, digits and what holds a command or a file name together. */
const WORD = /[\p{L}\p{N}@/._:=+-]+/gu

/**
 * The words of a text as the search knows them.
 *
 * Ordinary search tokenizers drop punctuation, and with it the difference between `docker run -p` and "p". Here a
 * flag keeps its dashes, and a compound such as `8080:80` or `compose.yaml` is found whole and by its parts.
 */
export function tokenize(text: string): string[] {
  return wordsOf(text).flatMap(formsOf)
}

/** The words of a query: a compound counts whole, so that the one being typed is the beginning of one. */
export function tokenizeQuery(text: string): string[] {
  return wordsOf(text).flatMap((word) => {
    const forms = formsOf(word)
    return forms[0] === word ? [word] : forms
  })
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word.replace(/[.:=/]+$/, ''))
}

function formsOf(word: string): string[] {
  const flag = /^--?[\p{L}\p{N}][\p{L}\p{N}-]*/u.exec(word)?.[0]
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  if (flag) return flag === word ? [flag] : [flag, ...parts.slice(flag.split('-').filter(Boolean).length)]
  return parts.length > 1 ? [word, ...parts] : parts
}
