/**
 * Asks the browser not to clear this site's data by itself when room is scarce; some ask the learner.
 * Never rejects: a browser that has no answer, or says no, keeps things as long as it likes.
 */
export async function askToStay(): Promise<void> {
  try {
    await navigator.storage?.persist?.()
  } catch {
    // Refused, as in a private window.
  }
}
