import { asCode } from '../as-code'
import type { FlagSpec } from './command-spec'
import type { FlagReader } from './flag-reader'
import { NO_VALUE } from './fold-typing'
import { normalValue } from './normal-value'
import type { Piece } from './piece'
import type { Word } from './split-words'

/** The flags that one word is, and how many words were taken for it. */
export interface FlagRead {
  pieces: readonly Piece[]
  words: number
}

/** `-` alone means standard input, and is no flag. */
export function looksLikeFlag(word: Word): boolean {
  return word.value.length > 1 && word.value.startsWith('-')
}

/**
 * Reads a word that looks like a flag by the rules of pflag (https://pkg.go.dev/github.com/spf13/pflag), which docker and
 * kubectl use: `--name value`, `--name=value`, `-n value`, `-nvalue`, `-n=value`, and bundles of short flags, of which the
 * last may take a value.
 */
export function readFlag(word: Word, next: Word | undefined, reader: FlagReader): FlagRead {
  const [name = '', attached] = word.value.split(/=(.*)/s)
  const isOneFlag = name.startsWith('--') || reader.oneDash || lacksDash(name, reader)
  return isOneFlag ? readOne({ name, text: word.text, attached, next }, reader) : readBundle(word, next, reader)
}

/**
 * pflag reads `-detach` as `-d` and `-e tach`. Whoever types it means one flag, and is told so. `-ip 80:80` is a bundle all
 * the same, although there is an `--ip`.
 */
function lacksDash(name: string, reader: FlagReader): boolean {
  if (name.length < 3 || !reader.find(`-${name}`)) return false
  const flags = [...name.slice(1)].map((letter) => reader.find(`-${letter}`))
  return !flags.every((flag, index) => flag && (index === flags.length - 1 || !takesWord(flag)))
}

interface WrittenFlag {
  name: string
  text: string
  /** The value in the same word. */
  attached: string | undefined
  next: Word | undefined
}

function readOne({ name, text, attached, next }: WrittenFlag, reader: FlagReader): FlagRead {
  const flag = reader.find(name)
  const wantsNext = flag ? takesWord(flag) : reader.takesValue(name)
  const taken = attached === undefined && wantsNext ? next : undefined
  const whole = taken ? `${text} ${taken.text}` : text
  const value = attached ?? taken?.value
  const pieces = flag
    ? toPieces({ flag, text: whole, value }, reader)
    : [toUnknownPiece({ name, text: whole, value }, reader)]
  return { pieces, words: taken ? 2 : 1 }
}

function takesWord(flag: FlagSpec): boolean {
  return flag.value !== undefined && flag.bare === undefined
}

/** `-itp 80:80`: each letter is a flag, until one takes the rest of the word, or the next word, as its value. */
function readBundle(word: Word, next: Word | undefined, reader: FlagReader): FlagRead {
  const letters = word.value.slice(1)
  const pieces: Piece[] = []
  for (let index = 0; index < letters.length; index += 1) {
    const name = `-${letters.charAt(index)}`
    const rest = letters.slice(index + 1)
    const flag = reader.find(name)
    const endsHere = rest === '' || rest.startsWith('=') || (flag ? takesWord(flag) : /^\d/.test(rest))
    const text = index === 0 && endsHere ? word.text : endsHere ? `${name}${rest}` : name
    const attached = endsHere && rest !== '' ? rest.replace(/^=/, '') : undefined
    const read = readOne({ name, text, attached, next: endsHere ? next : undefined }, reader)
    pieces.push(...read.pieces)
    if (endsHere) return { pieces, words: read.words }
  }
  return { pieces, words: 1 }
}

interface ReadFlag {
  flag: FlagSpec
  text: string
  value: string | undefined
}

function toPieces({ flag, text, value }: ReadFlag, reader: FlagReader): Piece[] {
  const piece = {
    what: 'flag' as const,
    text,
    slot: reader.slotOf(flag.name),
    repeat: flag.repeat === 'list' ? ('set' as const) : flag.repeat,
    label: `\`${flag.name}\``,
    purpose: flag.purpose,
  }
  const { value: type } = flag
  if (type === undefined) return [{ ...piece, value: normalSwitch(value ?? 'true'), absent: flag.byDefault }]
  if (value === undefined) return [{ ...piece, value: flag.bare ?? NO_VALUE, takesValue: true }]
  const entries = flag.repeat === 'list' ? value.split(',') : [value]
  return entries.map((entry) => ({
    ...piece,
    text: entries.length === 1 ? text : `${flag.name}=${entry}`,
    value: normalValue(type, entry),
    takesValue: true,
  }))
}

/** As Go's strconv.ParseBool reads it. */
function normalSwitch(value: string): string {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(value)) return 'true'
  return /^(?:0|f|F|FALSE|false|False)$/.test(value) ? 'false' : value
}

type UnknownFlag = Omit<ReadFlag, 'flag'> & { name: string }

function toUnknownPiece({ name, text, value }: UnknownFlag, reader: FlagReader): Piece {
  const meant = reader.findMeant(name)
  const type = reader.findElsewhere(name)?.value
  return {
    what: 'flag',
    text,
    slot: reader.slotOf(name),
    value: value === undefined ? 'true' : normalValue(type ?? 'word', value),
    repeat: 'set',
    label: asCode(name),
    takesValue: value !== undefined,
    ...(meant ? { meant } : {}),
  }
}
