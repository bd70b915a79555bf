import type { Packet, Place, Step, Walk, WalkEnd } from './walk'

/** A walk that is being written: the packet is where the last step is. */
export class Route {
  readonly #steps: Step[] = []

  send(place: Place, after: Packet, tells: string) {
    this.#add({ place, change: 'sent', after, tells })
  }

  pass(place: Place, tells: string) {
    const packet = this.#packet
    this.#add({ place, change: 'kept', before: packet, after: packet, tells })
  }

  /** NAT in the kernel. */
  rewrite(place: Place, packet: Partial<Packet>, tells: string) {
    const before = this.#packet
    this.#add({ place, change: 'rewritten', before, after: { ...before, ...packet }, tells })
  }

  /** A program between the two ends of a connection. */
  relay(place: Place, after: Packet, tells: string) {
    this.#add({ place, change: 'relayed', before: this.#packet, after, tells })
  }

  /** The walk, with the program that was to be reached among its places even where nothing got there. */
  finish(end: WalkEnd, goal: Place | undefined): Walk {
    const places = new Map<string, Place>()
    for (const { place } of this.#steps) places.set(place.id, place)
    if (goal) places.set(goal.id, goal)
    return { places: arrange([...places.values()]), steps: this.#steps, end }
  }

  #add(step: Omit<Step, 'number'>) {
    this.#steps.push({ number: this.#steps.length + 1, ...step })
  }

  get #packet(): Packet {
    const packet = this.#steps.at(-1)?.after
    if (!packet) throw new Error('a walk begins where its packet is sent')
    return packet
  }
}

/** The host and its containers stay together: a machine that sends stands above them, every other below. */
function arrange(places: readonly Place[]): readonly Place[] {
  const [first, ...rest] = places
  const outside = rest.filter(({ frame }) => frame === 'lan')
  return [...(first ? [first] : []), ...rest.filter(({ frame }) => frame !== 'lan'), ...outside]
}
