import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/classroom/actor'
import { buildInsights, type Insights } from '@/lib/classroom/insights/build-insights'
import { readCourse } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { readInsights } from '@/lib/db/queries/insights'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'

/** What the page and its export show of a class; whoever does not teach it is told that there is no such page. */
export async function findInsights(
  actor: Actor,
  { classId, now }: { classId: string; now: number },
): Promise<Insights> {
  const { db } = await database()
  await closeLeftOver(db, actor, { classId, now })
  const rows = (await readInsights(db, actor, { classId })) ?? notFound()
  return buildInsights(rows, readCourse(), now)
}
