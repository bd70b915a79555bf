import { notFound } from 'next/navigation'
import type { Actor } from '@/lib/classroom/actor'
import { buildInsights, type Insights } from '@/lib/classroom/insights/build-insights'
import type { InsightCourse, InsightRows } from '@/lib/classroom/insights/insight-rows'
import { readCourse } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { readInsights } from '@/lib/db/queries/insights'
import { closeLeftOver } from '@/lib/hand-in/close-left-over'

interface Asked {
  classId: string
  now: number
}

/** What the page shows of a class; whoever does not teach it is told that there is no such page. */
export async function findInsights(actor: Actor, asked: Asked): Promise<Insights> {
  const { rows, course } = await findInsightRows(actor, asked)
  return buildInsights(rows, course, asked.now)
}

/** What the page and the export are computed from. */
export async function findInsightRows(
  actor: Actor,
  { classId, now }: Asked,
): Promise<{ rows: InsightRows; course: InsightCourse }> {
  const { db } = await database()
  await closeLeftOver(db, actor, { classId, now })
  const rows = (await readInsights(db, actor, { classId })) ?? notFound()
  return { rows, course: readCourse() }
}
