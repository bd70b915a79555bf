import { onTestFinished, vi } from 'vitest'

let pages = 0

/**
 * What code of the browser finds of its page in a test: events, `localStorage`, parts of which may be refused, and
 * channels that reach the tabs of this test only.
 */
export class FakePage extends EventTarget {
  readonly stored = new Map<string, string>()

  constructor(refused: readonly ('getItem' | 'setItem')[] = []) {
    super()
    const allow = (name: 'getItem' | 'setItem') => {
      if (refused.includes(name)) throw new DOMException('', 'SecurityError')
    }
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => {
        allow('getItem')
        return this.stored.get(key) ?? null
      },
      setItem: (key: string, text: string) => {
        allow('setItem')
        this.stored.set(key, text)
      },
    })
    vi.stubGlobal('addEventListener', this.addEventListener.bind(this))
    vi.stubGlobal('removeEventListener', this.removeEventListener.bind(this))
    vi.stubGlobal('dispatchEvent', this.dispatchEvent.bind(this))
    pages += 1
    const site = `site ${pages}`
    const channels: BroadcastChannel[] = []
    let isOver = false
    vi.stubGlobal(
      'BroadcastChannel',
      class extends BroadcastChannel {
        constructor(name: string) {
          super(`${site} ${name}`)
          channels.push(this)
        }

        override postMessage(message: unknown): void {
          // What the page was still writing tells nobody any more.
          if (!isOver) super.postMessage(message)
        }
      },
    )
    onTestFinished(() => {
      isOver = true
      for (const channel of channels) channel.close()
      vi.unstubAllGlobals()
    })
  }
}
