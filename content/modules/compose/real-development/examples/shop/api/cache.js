import { createClient } from 'redis'

/** Keeps answers for some seconds. The shop must work without it: an error counts as a miss. */
export function openCache(url) {
  const client = createClient({ url, disableOfflineQueue: true })
  client.on('error', (error) => console.error('cache:', error.message))
  client.connect().catch(() => {})

  return async function cached(key, seconds, load) {
    const kept = await client.get(key).catch(() => null)
    if (kept) return JSON.parse(kept)
    const value = await load()
    await client.set(key, JSON.stringify(value), { EX: seconds }).catch(() => {})
    return value
  }
}
