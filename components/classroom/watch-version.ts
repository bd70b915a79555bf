const ASK_EVERY_MS = 5_000
const WAIT_AT_MOST_MS = 120_000
/** Refreshing the page brings the next version, and this watch ends; unless the page could not be made. */
const REFRESH_MS = 20_000

/** How long to wait for the next question after so many failures in a row. */
export function askAgainMs(failures: number): number {
  return Math.min(ASK_EVERY_MS * 2 ** failures, WAIT_AT_MOST_MS)
}

interface Watch {
  /** Answers 304 for the version that is known. */
  address: string
  version: string
  onChange(): void
  /** Whether the last question was answered. */
  onAnswer(isAnswered: boolean): void
}

/**
 * Asks every few seconds whether there is something new, only while the page is seen; less and less often while nobody
 * answers. Answers a function that ends it.
 */
export function watchVersion({ address, version, onChange, onAnswer }: Watch): () => void {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isAsking = false

  function plan(wait: number): void {
    clearTimeout(timer)
    if (document.visibilityState === 'visible' && !ending.signal.aborted) timer = setTimeout(ask, wait)
  }

  async function ask(): Promise<void> {
    if (isAsking) return
    isAsking = true
    const status = await findStatus()
    isAsking = false
    if (ending.signal.aborted) return
    // 404: the class is no longer the visitor's; the page will say so.
    const isAnswered = status === 304 || status === 200 || status === 404
    failures = isAnswered ? 0 : failures + 1
    onAnswer(isAnswered)
    if (isAnswered && status !== 304) onChange()
    plan(isAnswered && status !== 304 ? REFRESH_MS : askAgainMs(failures))
  }

  async function findStatus(): Promise<number | undefined> {
    const headers = { 'if-none-match': `"${version}"` }
    try {
      return (await fetch(address, { headers, cache: 'no-store', signal: ending.signal })).status
    } catch {
      return undefined
    }
  }

  const onVisibility = () => plan(0)
  document.addEventListener('visibilitychange', onVisibility)
  plan(ASK_EVERY_MS)
  return () => {
    ending.abort()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}
