'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { assignedQuizPath, assignmentPath, type QuizPlace, resultPath } from '@/lib/classroom/class-paths'
import { startSitting } from '@/lib/db/queries/sittings'
import type { FormState } from '@/lib/forms/form-state'
import { refuseWhenGone } from '@/lib/http/refuse-when-gone'
import { newSeed } from '@/lib/new-seed'
import { requireQuizVisit } from './quiz-visit'

const Place = z.object({ classId: z.string(), assignmentId: z.string(), lessonId: z.string() })
const AttemptNumber = z.coerce.number().int().positive()

/** Begins a test, or goes on where this attempt was begun before. */
export async function beginTest(sentPlace: QuizPlace, _: FormState, form: FormData): Promise<FormState> {
  const { data: place } = Place.safeParse(sentPlace)
  if (!place) notFound()
  return refuseWhenGone(form, () => begin(place, form))
}

async function begin(place: QuizPlace, form: FormData): Promise<never> {
  const { db, actor, now, lesson, isAsked } = await requireQuizVisit(place)
  const number = AttemptNumber.safeParse(form.get('number'))
  if (!lesson || !isAsked || !number.success) redirect(assignmentPath(place))
  const start = { ...place, number: number.data, quizHash: lesson.quiz.hash, seed: newSeed(), now }
  const begun = await startSitting(db, actor, start)
  const isHandedIn = begun?.status === 'begun' && begun.sitting.handedInAt !== null
  redirect(isHandedIn ? resultPath(place, begun.sitting.id) : assignedQuizPath(place))
}
