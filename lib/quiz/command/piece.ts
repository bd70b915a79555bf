export type PartKind =
  | 'environment'
  | 'tool'
  | 'sub-command'
  | 'flag'
  | 'argument'
  | 'inner-command'
  | 'redirection'
  | 'operator'

/** One piece of a command, so that it can be compared and shown by itself. */
export interface Piece {
  what: PartKind
  /** As it was typed; of a bundle such as `-itd` every flag is a piece. */
  text: string
  /** Pieces are compared with those of the same slot: one for each flag, one for the arguments, and so on. */
  slot: string
  /** In its normal form: two pieces of a slot are equal where this is. */
  value: string
  /** Of several in a slot: the last counts, or all count, in any order or in theirs. */
  repeat: 'last' | 'set' | 'ordered'
  /** Names it in a sentence: "`--publish`", "the image". */
  label: string
  /** Of a flag that the tables know: goes on from "the flag that". */
  purpose?: string
  /** Of a flag that is switched: the value that says the same as leaving the flag out. */
  absent?: string
  /** Of a flag that is followed by a value. */
  takesValue?: boolean
  /** Of a flag that its command does not know. */
  meant?: MeantFlag
}

export interface MeantFlag {
  /** Slot of the flag that was probably meant; missing where it were several. */
  slot?: string
  /** One sentence: what is wrong with the way it was written. */
  note: string
  /** It is a flag of another place, and the note holds only where that one is asked for. */
  isElsewhere?: boolean
}
