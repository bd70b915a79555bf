/** Without 0, 1, I, L, O and U: nothing that is misread, and no words by accident. After Crockford, https://www.crockford.com/base32.html */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12
const GROUP = 4

/** How many random bytes a code takes. */
export const RETURN_CODE_BYTES = LENGTH

/**
 * A code with which somebody without e-mail comes back, as it is written down: `7KQM-2XHP-9TRB`. Twelve of thirty
 * letters are 58 bits: at a hundred guesses a second it takes longer than anybody lives.
 *
 * @param bytes `RETURN_CODE_BYTES` random ones
 */
export function writeReturnCode(bytes: Uint8Array): string {
  // 256 is no multiple of 30, so some letters come a little more often; that costs less than half a bit in all.
  const letters = [...bytes.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '')
  return group(letters.join(''))
}

/** The code as it was written, whatever case, spaces and dashes it was typed with; undefined for anything else. */
export function readReturnCode(text: string): string | undefined {
  const letters = text.toUpperCase().replace(/[\s\p{Dash}]/gu, '')
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return undefined
  return group(letters)
}

function group(letters: string): string {
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))?.join('-') ?? letters
}
