import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { askFault, forgetConnections } from '../ask-site'
import type { Submission } from './submissions'

/** How many browsers wait for an answer at any time. */
const AT_ONCE = 20
/** Long enough for a few hand-ins, so that the blow falls anywhere in them. */
const LONGEST_WAIT_MS = 25

interface Kill {
  /** How many are acknowledged before; the moment after it is left to chance. */
  after: number
  kill(): Promise<void>
}

/** What learners hand in, each until it is acknowledged. */
export class HandIns {
  /** Answered as handed in, to the last byte. */
  readonly acknowledged = new Set<Submission>()
  readonly #waiting: Submission[]

  constructor(submissions: readonly Submission[]) {
    this.#waiting = [...submissions]
  }

  /**
   * Hands in until all is acknowledged, or until `kill` has done its work. What was on its way then waits for the next
   * call, and is sent again as it is: so does a browser whose learner presses the button again.
   *
   * @returns what was on its way and got no answer
   * @throws where anything else than a kill keeps one from being taken
   */
  async send(origin: string, kill?: Kill): Promise<readonly Submission[]> {
    forgetConnections()
    const unanswered: Submission[] = []
    let isKilled = false
    let killing: Promise<void> | undefined
    const strike = async (work: () => Promise<void>) => {
      await wait(randomInt(LONGEST_WAIT_MS))
      isKilled = true
      await work()
    }
    const handIn = async () => {
      for (let next = this.#waiting.shift(); next; next = isKilled ? undefined : this.#waiting.shift()) {
        const fault = await askFault(origin, next.path, next.ask)
        if (fault === undefined) this.acknowledged.add(next)
        else if (isKilled) unanswered.push(next)
        else throw new Error(`nothing was killed, and a hand-in was not taken: ${fault}`)
        if (kill && this.acknowledged.size >= kill.after) killing ??= strike(kill.kill)
        // What it throws is told at the end, when all have come back.
        killing?.catch(() => undefined)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, handIn))
    await killing
    this.#waiting.unshift(...unanswered)
    return unanswered
  }
}
