import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { assignmentPath } from '@/lib/classroom/class-paths'
import { PracticeRoom } from './practice-room'
import { requireQuizVisit } from './quiz-visit'
import { TestRoom } from './test-room'

export const metadata: Metadata = { title: 'Quiz of an assignment', robots: { index: false } }

type Props = PageProps<'/classes/[class]/[assignment]/[lesson]'>

export default async function AssignedQuizPage({ params, searchParams }: Props) {
  const { class: classId, assignment: assignmentId, lesson: lessonId } = await params
  const place = { classId, assignmentId, lessonId }
  const visit = await requireQuizVisit(place)
  const { assignment, lesson, isAsked, shown } = visit
  const isNamed = assignment.items.some(({ id }) => id === lessonId)
  if (!isNamed && !lesson) notFound()
  return (
    <main id="content" className="page">
      <header>
        <p className="eyebrow">
          <Link href={assignmentPath(place)} prefetch={false}>
            <bdi>{assignment.title}</bdi>
          </Link>
        </p>
        <h1>{lesson ? `Quiz: ${lesson.title}` : 'A quiz that is gone'}</h1>
        {!isAsked && (
          <p>
            {lesson ? 'This assignment does not ask for this quiz any more.' : 'This quiz is no longer in the course.'}{' '}
            What you handed in before stays yours.
          </p>
        )}
        {isAsked && shown.role !== 'learner' && (
          <p>
            You teach this class: its learners begin the quiz here.{' '}
            <Link href={`${lesson?.path}/quiz`} prefetch={false}>
              See its questions
            </Link>
          </p>
        )}
      </header>
      {isAsked && lesson && shown.role === 'learner' && assignment.mode === 'test' && (
        <TestRoom visit={visit} lesson={lesson} isSaved={(await searchParams)['saved'] !== undefined} />
      )}
      {isAsked && lesson && shown.role === 'learner' && assignment.mode === 'practice' && (
        <PracticeRoom visit={visit} lesson={lesson} wanted={await searchParams} />
      )}
    </main>
  )
}
