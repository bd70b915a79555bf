import type { SaveAnswer } from './sitting-server'

/** Long enough not to write at every key, short enough that a lost connection costs a sentence at most. */
const SAVE_AFTER_MS = 2_000
/** How long after a failed save the next is tried; the last for ever. */
const RETRY_MS = [2_000, 4_000, 8_000, 15_000]

/** Where the answers are. */
export type SaveState =
  /** On the server, as they were when the page was opened. */
  | 'untouched'
  /** On their way. */
  | 'unsaved'
  | 'saved'
  /** Here alone: the server cannot be reached. It is tried again. */
  | 'unreachable'
  /** Here alone: the server told why. It is tried again. */
  | 'refused'
  /** The server takes no more: see what was told. */
  | 'stopped'

interface SaverSettings {
  /** Sends all that is answered now. */
  send(isLeaving: boolean): Promise<SaveAnswer>
  /** Told with each change of the state. */
  report(state: SaveState): void
  /** Told what the server said; not of a lost connection. */
  hear(answer: Exclude<SaveAnswer, { status: 'unreachable' }>): void
}

/**
 * Has answers saved a moment after each change, one save at a time, so that an older one never arrives after a newer
 * one. What cannot be sent is tried until it can.
 */
export class AnswerSaver {
  readonly #settings: SaverSettings
  #timer: ReturnType<typeof setTimeout> | undefined
  #isDirty = false
  #isSending = false
  #isStopped = false
  #failures = 0

  constructor(settings: SaverSettings) {
    this.#settings = settings
  }

  /** Something was changed. */
  edit(): void {
    if (this.#isStopped) return
    this.#isDirty = true
    if (this.#failures === 0) this.#settings.report('unsaved')
    // Changes that follow each other closely wait for the first one's moment, not for their own.
    if (!this.#timer && !this.#isSending) this.#wait(SAVE_AFTER_MS)
  }

  /** Sends at once what is not saved: the connection is back, or the page goes. */
  async flush({ isLeaving = false } = {}): Promise<void> {
    if (this.#isStopped || this.#isSending || !this.#isDirty) return
    this.#clear()
    this.#isDirty = false
    this.#isSending = true
    const answer = await this.#settings.send(isLeaving)
    this.#isSending = false
    if (this.#isStopped) return
    if (answer.status === 'unreachable') this.#retry('unreachable')
    else this.#settle(answer)
  }

  /** Nothing is sent any more: it is handed in, or the page is gone. */
  stop(): void {
    this.#isStopped = true
    this.#clear()
  }

  /** Whether something is here alone because it could not be sent. */
  get isLost(): boolean {
    return !this.#isStopped && this.#failures > 0
  }

  get isUnsaved(): boolean {
    return !this.#isStopped && (this.#isDirty || this.#isSending)
  }

  #settle(answer: Exclude<SaveAnswer, { status: 'unreachable' }>): void {
    this.#failures = 0
    if (answer.status === 'saved') {
      this.#settings.report(this.#isDirty ? 'unsaved' : 'saved')
      if (this.#isDirty) this.#wait(SAVE_AFTER_MS)
    } else if (answer.status === 'closed') {
      this.stop()
      this.#settings.report('stopped')
    } else {
      // Signed out, or too much at once: what was typed is still to be saved.
      this.#retry('refused')
    }
    this.#settings.hear(answer)
  }

  #retry(state: SaveState): void {
    this.#isDirty = true
    this.#settings.report(state)
    this.#wait(RETRY_MS[Math.min(this.#failures, RETRY_MS.length - 1)] ?? SAVE_AFTER_MS)
    this.#failures += 1
  }

  #wait(ms: number): void {
    this.#clear()
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.flush()
    }, ms)
  }

  #clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
