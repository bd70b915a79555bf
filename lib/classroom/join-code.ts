/**
 * No vowels, so that no word comes about by accident; and of letters and digits that are taken for each other, one.
 * It is read from a wall or a board by a whole room.
 */
const ALPHABET = 'BCDFGHJKMNPRSTVWXYZ3479'
const LENGTH = 8
const GROUP = 4

/** What is not in the alphabet, and what it was when somebody read it from the board. I and L are like nothing in it. */
const MISREAD: Readonly<Record<string, string>> = {
  '0': 'D',
  O: 'D',
  Q: 'D',
  '1': '7',
  '2': 'Z',
  E: '3',
  A: '4',
  '5': 'S',
  '6': 'G',
  '8': 'B',
  U: 'V',
}

/** How many random bytes a code takes. */
export const JOIN_CODE_BYTES = 16

/**
 * A code with which people find a class, as it is stored. Eight of 23 letters and digits are 78 thousand million codes: enough that nobody
 * meets a class by chance while tries are counted.
 *
 * @param bytes `JOIN_CODE_BYTES` random ones
 */
export function buildJoinCode(bytes: Uint8Array): string {
  // As one large number: the remainder of so many bits favours no letter that anybody could tell.
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  let code = ''
  while (code.length < LENGTH) {
    code += ALPHABET[Number(rest % BigInt(ALPHABET.length))]
    rest /= BigInt(ALPHABET.length)
  }
  return code
}

/** As it is shown: `BKDM-4RTX`. */
export function writeJoinCode(code: string): string {
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`
}

/** The code as it is stored, whatever case, spaces, dashes and misreadings it was typed with; undefined for anything else. */
export function readJoinCode(text: string): string | undefined {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
  const letters = [...typed].map((letter) => MISREAD[letter] ?? letter)
  return letters.length === LENGTH && letters.every((letter) => ALPHABET.includes(letter))
    ? letters.join('')
    : undefined
}
