import type { Kysely } from 'kysely'
import { currentUser } from '@/lib/auth/current-user'
import type { Actor } from '@/lib/classroom/actor'
import { assignedQuizPath } from '@/lib/classroom/class-paths'
import { findLessonById, type Lesson } from '@/lib/content/read-course'
import { database } from '@/lib/db/database'
import { findSitting, type Sitting } from '@/lib/db/queries/sittings'
import type { Tables } from '@/lib/db/tables'
import { NO_SUCH_QUIZ, NOT_FOUND, OTHER_SITE, SIGNED_OUT } from '@/lib/http/class-refusals'
import { readForm } from '@/lib/http/read-form'
import { refuseWork } from '@/lib/http/respond-class'
import { type Answers, readAnswers } from '@/lib/quiz/answers'
import { NO_HAND_IN, TOO_LONG } from '@/lib/quiz/hand-in'
import { isSameOrigin } from '@/lib/security/is-same-origin'

/** Somebody who sends answers to a sitting of their own. */
export interface SittingVisit {
  db: Kysely<Tables>
  actor: Actor
  now: number
  sitting: Sitting
  lesson: Lesson
  answers: Answers
  /** Of the questions that the answers belong to. */
  hash: string
  /** Where the quiz stands. */
  path: string
}

/** Reads what is sent to a sitting, or answers why it is not taken. */
export async function readSittingVisit(request: Request, sittingId: string): Promise<SittingVisit | Response> {
  if (!isSameOrigin(request)) return refuseWork(request, OTHER_SITE, '/classes')
  const user = await currentUser()
  if (!user) return refuseWork(request, SIGNED_OUT, '/classes')
  const form = await readForm(request)
  if (!(form instanceof FormData)) return refuseWork(request, form, '/classes')
  const { db } = await database()
  const actor = { userId: user.id }
  const sitting = await findSitting(db, actor, sittingId)
  if (!sitting) return refuseWork(request, NOT_FOUND, '/classes')
  const path = assignedQuizPath(sitting)
  const lesson = findLessonById(sitting.lessonId)
  if (!lesson) return refuseWork(request, NO_SUCH_QUIZ, path)
  const hash = form.get('hash')
  // A form without it is none of ours, and its missing answers are no empty ones.
  if (typeof hash !== 'string' || hash === '' || hash.length > 64) return refuseWork(request, NO_HAND_IN, path)
  const answers = readAnswers(lesson.quiz.questions, form)
  if (!answers) return refuseWork(request, TOO_LONG, path)
  return { db, actor, now: Date.now(), sitting, lesson, answers, hash, path }
}
