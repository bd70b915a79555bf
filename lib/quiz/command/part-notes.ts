import { asCode } from '../as-code'
import type { FoundPair } from './adopt-strays'
import { EXPANSION_END, EXPANSION_START, NO_VALUE } from './fold-typing'
import type { Piece } from './piece'

/** Says of a typed piece whether it is right, and if not what about it is wrong, without naming what would be right. */
export function noteOnTyped(pair: FoundPair): string {
  const { typed, expected, isRight, isMoved, slip } = pair
  if (!typed) return ''
  if (isRight) return expected ? noteOnRight(typed) : noteOnHarmless(typed, pair)
  if (slip) return slip
  if (isMoved) return `${asCode(typed.text)} is right, but stands in the wrong place.`
  return expected ? noteOnWrong(typed, expected) : noteOnExtra(typed, pair)
}

function noteOnRight(typed: Piece): string {
  return typed.purpose ? `Right: it ${typed.purpose}.` : 'Right.'
}

function noteOnHarmless(typed: Piece, { isFree }: FoundPair): string {
  if (isFree) return 'It may be there or not.'
  if (typed.value === typed.absent) return 'It says what holds anyway.'
  return typed.repeat === 'last' ? 'A later one counts in its place.' : 'It is said twice, which does no harm.'
}

function noteOnWrong(typed: Piece, expected: Piece): string {
  if (asTyped(typed.value) === asTyped(expected.value)) {
    return `The quotes of ${asCode(typed.text)} decide which shell replaces what the \`$\` begins: here it is the wrong one.`
  }
  switch (typed.what) {
    case 'flag':
      return noteOnWrongFlag(typed, expected)
    case 'environment':
      return `The value of ${typed.label} is not right.`
    case 'inner-command':
      return `${asCode(typed.text)} is not the right word of the command.`
    case 'argument':
      return noteOnWrongArgument(typed, expected)
    case 'operator':
      return 'The commands are to be joined in another way.'
    case 'tool':
    case 'sub-command':
    case 'redirection':
      return `${capitalized(expected.label)} is not right.`
  }
}

/** A value with `$HOME` for the shell to replace, as the one in which it stays. */
function asTyped(value: string): string {
  return value.replaceAll(EXPANSION_START, '$').replaceAll(EXPANSION_END, '')
}

function noteOnWrongFlag(typed: Piece, expected: Piece): string {
  if (typed.value === NO_VALUE || (expected.takesValue && !typed.takesValue)) return `${typed.label} has no value.`
  if (typed.value === typed.absent)
    return `${typed.label} is ${typed.absent === 'true' ? 'on anyway' : 'switched off'}.`
  return `The value of ${typed.label} is not right.`
}

/** Of `pod/web` the kind or the name alone may be wrong. */
function noteOnWrongArgument(typed: Piece, expected: Piece): string {
  const [kind, name] = typed.value.split('/')
  const [expectedKind, expectedName] = expected.value.split('/')
  const isResource = typed.slot === 'argument resource'
  if (isResource && kind === expectedKind) {
    if (name === undefined) return 'The kind of the resource is right, its name is missing.'
    return expectedName === undefined ? 'No name of a resource belongs here.' : 'The name of the resource is not right.'
  }
  if (isResource && name === undefined && kind === expectedName) return 'The kind of the resource is missing.'
  if (isResource && name !== undefined && name === expectedName) return 'The kind of the resource is not right.'
  return `${capitalized(expected.label)} is not right.`
}

function noteOnExtra(typed: Piece, { isSurplus }: FoundPair): string {
  if (typed.meant && !typed.meant.isElsewhere) return typed.meant.note
  if (typed.what !== 'flag' || isSurplus) return `${asCode(typed.text)} is one too many.`
  return typed.purpose
    ? `${typed.label} does not belong here: it ${typed.purpose}.`
    : `${typed.label} does not belong here.`
}

/** Says what is missing by what it is for. `others` are pieces of the command of which the reader knows. */
export function noteOnMissing(missing: Piece, others: readonly Piece[]): string {
  const isFurther = others.some((piece) => piece.slot === missing.slot)
  switch (missing.what) {
    case 'flag':
      return noteOnMissingFlag(missing, isFurther)
    case 'argument':
      if (isFurther && missing.repeat === 'set') return `${missing.label.replace('the', 'Another')} is missing.`
      return `${capitalized(missing.label)} is missing.`
    case 'inner-command':
      return isFurther ? 'A word of the command is missing.' : 'The command to run is missing.'
    case 'environment':
      return 'A variable in front of the command is missing.'
    case 'operator':
      return 'The line does not end here: something follows.'
    case 'tool':
    case 'sub-command':
    case 'redirection':
      return `${capitalized(missing.label)} is missing.`
  }
}

function noteOnMissingFlag({ purpose, absent }: Piece, isFurther: boolean): string {
  if (absent === 'true') return 'A flag that is on by default is to be switched off.'
  if (!purpose) return 'A flag is missing.'
  return `${isFurther ? 'Another' : 'The'} flag that ${purpose} is missing.`
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
