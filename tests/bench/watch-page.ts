import type { Page } from '@playwright/test'

/** Keeps the times of all events of the pages that are opened from now on; see `takeSlowest`. */
export async function listenToEvents(page: Page): Promise<void> {
  // What runs these files wraps functions with a name in it, also those that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(() => {
    const times: number[] = []
    Reflect.set(window, 'eventTimes', times)
    // The lowest that there is. https://www.w3.org/TR/event-timing/#sec-modifications-perf-timeline
    const wanted = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) times.push(duration)
    }).observe(wanted)
  })
}

/** Milliseconds from the slowest event since the last call to the paint that answered it; 16 where all were faster. */
export function takeSlowest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const times: number[] = Reflect.get(window, 'eventTimes')
    return Math.max(16, ...times.splice(0))
  })
}

/** Begins to count frames; the function that it answers with ends it and tells how many milliseconds each took. */
export async function countFrames(page: Page): Promise<() => Promise<number[]>> {
  const counting = await page.evaluateHandle(() => {
    const times: number[] = []
    let [before, isGoing] = [performance.now(), true]
    requestAnimationFrame(function count(now) {
      times.push(now - before)
      before = now
      if (isGoing) requestAnimationFrame(count)
    })
    return {
      end() {
        isGoing = false
        return times.slice(1)
      },
    }
  })
  return () => counting.evaluate(({ end }) => end())
}
