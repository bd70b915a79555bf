import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type Dice, diceOf, makeDice } from '@/lib/classroom/demo/dice'
import type { Lesson } from '@/lib/content/read-course'
import { openDatabase } from '@/lib/db/open-database'
import { createAssignment } from '@/lib/db/queries/assignments'
import { insertAttempt } from '@/lib/db/queries/insert-attempt'
import type { Tables } from '@/lib/db/tables'
import { type PreparedClass, prepareClass } from './prepare-class'

interface Size {
  learners: number
  columns: number
  lessons: readonly Lesson[]
  folder: string
  secret: string
}

const HANDS_IN = 0.85
const DAY_MS = 86_400_000
const SEED = 'gradebook'

/** A class with a full gradebook: five of six cells have an attempt, and every second assignment is due. */
export async function prepareGradebook({ columns, lessons, ...size }: Size): Promise<PreparedClass> {
  const [first] = lessons
  if (!first) throw new Error('the course has no lesson')
  const prepared = await prepareClass({ folder: size.folder }, { ...size, lesson: first })
  const database = openDatabase({ folder: size.folder })
  try {
    // One column is there already.
    for (let column = 1; column < columns; column++) {
      const lesson = lessons[column % lessons.length] ?? first
      await fillColumn(database.db, { ...prepared, lesson, column, dice: diceOf(makeDice(SEED), `${column}`) })
    }
  } finally {
    await database.close()
  }
  return prepared
}

interface Column extends PreparedClass {
  lesson: Lesson
  column: number
  dice: Dice
}

async function fillColumn(
  db: Kysely<Tables>,
  { classId, ownerId, candidates, lesson, column, dice }: Column,
): Promise<void> {
  const [assignmentId, now] = [randomUUID(), Date.now()]
  const terms = {
    title: `${lesson.title} (${column})`,
    note: '',
    items: [{ kind: 'quiz' as const, id: lesson.id }],
    mode: 'test' as const,
    opensAt: now - 2 * DAY_MS,
    dueAt: column % 2 === 0 ? now - DAY_MS : now + DAY_MS,
    attemptsLimit: 1,
    timeLimitMinutes: null,
    requiredPercent: 60,
    feedback: 'at-once' as const,
  }
  await createAssignment(db, { userId: ownerId }, { id: assignmentId, classId, terms, now })
  const outOf = lesson.quiz.questions.length
  const work = { quizId: lesson.id, quizHash: lesson.quiz.hash, outOf, answers: {}, outcomes: [] }
  await db.transaction().execute(async (trx) => {
    for (const { userId } of candidates) {
      if (dice(`in ${userId}`) > HANDS_IN) continue
      const finishedAt = now - Math.floor(dice(`at ${userId}`) * 2 * DAY_MS)
      const times = { startedAt: finishedAt - 600_000, finishedAt }
      const attempt = { id: randomUUID(), userId, assignmentId, lessonId: lesson.id, seed: 1, ...times }
      await insertAttempt(trx, { ...attempt, work: { ...work, score: Math.round(dice(`score ${userId}`) * outOf) } })
    }
  })
}
