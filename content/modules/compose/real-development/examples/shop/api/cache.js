import { createClient } from 'redis'

const client = createClient({ url: process.env.REDIS_URL, disableOfflineQueue: true })
client.on('error', (error) => console.error('cache:', error.message))
client.connect().catch(() => {})

/** The shop must work without its cache: an error counts as a miss. */
export async function cached(key, seconds, load) {
  const kept = await client.get(key).catch(() => null)
  if (kept) return JSON.parse(kept)
  const value = await load()
  await client.set(key, JSON.stringify(value), { EX: seconds }).catch(() => {})
  return value
}
