import { gzipSync } from 'node:zlib'
import { readPlaces } from '@/lib/learn/read-places'

export const dynamic = 'force-static'

/**
 * What the search looks through, as compressed JSON: made at build, fetched when somebody first searches. Next.js
 * compresses pages and files but no answers of routes, and drops their `Content-Encoding`; so the browser unpacks it.
 */
export async function GET() {
  const body = gzipSync(JSON.stringify(await readPlaces()), { level: 9 })
  return new Response(new Uint8Array(body), { headers: { 'content-type': 'application/gzip' } })
}
