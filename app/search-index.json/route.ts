import { readPlaces } from '@/lib/search/read-places'

export const dynamic = 'force-static'

/** What the search looks through: made at build, fetched when somebody first searches. */
export async function GET() {
  return Response.json(await readPlaces())
}
