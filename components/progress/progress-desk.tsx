'use client'

import { useMemo } from 'react'
import type { CourseOutline } from '@/lib/progress/course-outline'
import type { ProgressFacts } from '@/lib/progress/facts'
import { summarizeProgress } from '@/lib/progress/summarize-progress'
import { ProgressMap } from '../charts/progress-map'
import { AttemptList } from './attempt-list'
import { CourseFigures } from './course-figures'
import { KeptData } from './kept-data'
import { StorageTroubleDoor } from './storage-trouble-door'
import { toMapTracks } from './to-map-tracks'
import { useProgress } from './use-progress'
import { useSettledPlace } from './use-settled-place'
import './progress-desk.css'

/** What the learner did, as soon as it is known what this browser keeps. */
export function ProgressDesk({ course }: { course: CourseOutline }) {
  const facts = useProgress()
  useSettledPlace(facts, course)
  return (
    <div className="progress-desk needs-js">
      {facts ? <Progress facts={facts} course={course} /> : <p>Looking up what this browser keeps…</p>}
      <StorageTroubleDoor />
    </div>
  )
}

function Progress({ facts, course }: { facts: ProgressFacts; course: CourseOutline }) {
  const summary = useMemo(() => summarizeProgress(facts, course), [facts, course])
  const tracks = useMemo(() => toMapTracks(summary, course), [summary, course])
  return (
    <>
      <section aria-labelledby="course">
        <h2 id="course">The course</h2>
        <CourseFigures summary={summary} />
        <ProgressMap tracks={tracks} nextLessonId={summary.next?.id} />
      </section>
      <section aria-labelledby="attempts">
        <h2 id="attempts">Quizzes handed in</h2>
        <AttemptList attempts={facts.attempts} course={course} />
      </section>
      <KeptData facts={facts} />
    </>
  )
}
