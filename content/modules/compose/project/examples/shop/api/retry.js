import { setTimeout as sleep } from 'node:timers/promises'

/** Tries up to ten times, with pauses of 0.2, 0.4, 0.8 … and at most 5 seconds. */
export async function retry(action, attempts = 10) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action()
    } catch (error) {
      if (attempt === attempts) throw error
      const pause = Math.min(5000, 100 * 2 ** attempt)
      console.log(`attempt ${attempt} failed, next in ${pause} ms`)
      await sleep(pause)
    }
  }
}
