import 'server-only'
import type { Kysely } from 'kysely'
import type { Actor } from '@/lib/classroom/actor'
import { findLessonById } from '@/lib/content/read-course'
import { closeSitting, listLeftOver } from '@/lib/db/queries/hand-in-sitting'
import type { Tables } from '@/lib/db/tables'
import { gradeWork } from './grade-work'

/**
 * Grades the tests of a class whose time is over and that nobody handed in, by the answers that were saved last: the
 * actor's own, or everybody's for those who teach the class. Every page that shows work of a class does it first, so
 * that no clock has to run in the background.
 *
 * A quiz that has left the course cannot be graded; its sitting waits, in case it comes back.
 */
export async function closeLeftOver(
  db: Kysely<Tables>,
  actor: Actor,
  { classId, now }: { classId: string; now: number },
): Promise<void> {
  for (const sitting of await listLeftOver(db, actor, { classId, now })) {
    const lesson = findLessonById(sitting.lessonId)
    if (lesson) await closeSitting(db, actor, { sitting, work: gradeWork(lesson, sitting), now })
  }
}
