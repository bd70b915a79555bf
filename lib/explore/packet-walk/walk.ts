export interface Packet {
  source: string
  /** Address and port. The port that the sender has for itself is left out. */
  destination: string
}

/** What a packet lies in: the network around the host, the host itself, or a container. */
export type Frame = 'lan' | 'host' | `container ${string}`

export interface Place {
  id: string
  label: string
  /** Its address, if it has one. */
  note?: string
  frame: Frame
  /** A cable is drawn as a line, all else as a box. */
  isCable?: true
}

export interface Step {
  /** Counted from 1. */
  number: number
  place: Place
  /**
   * `sent`: a new packet. `kept`: as it came. `rewritten`: the kernel puts another address in. `relayed`: a program takes
   * the connection and opens one of its own.
   */
  change: 'sent' | 'kept' | 'rewritten' | 'relayed'
  /** As the packet came here; absent where it was sent. */
  before?: Packet
  /** As it goes on. */
  after: Packet
  /** What happens here, in a sentence. */
  tells: string
}

/** How a walk ends, as the sender notices it. A dropped packet is dropped at the place of the last step. */
export type WalkEnd =
  | { kind: 'delivered' }
  | { kind: 'dropped'; notices: 'refused' | 'closed' | 'silence' | 'no-answer' | 'no-route' | 'unknown-name' }

export interface Walk {
  /** From top to bottom of a drawing: every place that is reached, and the program that was to be reached. */
  places: readonly Place[]
  steps: readonly Step[]
  end: WalkEnd
}
