import { buildDemo, type DemoClass } from '@/lib/classroom/demo/build-demo'
import type { GradedWork } from '@/lib/classroom/graded-work'
import { listLessons } from '@/lib/content/read-course'
import { gradeWork } from '@/lib/hand-in/grade-work'

interface Size {
  seed: string
  now: number
  learners: number
  weeks: number
}

/** A class of the demo, with every attempt as the site grades it. */
export interface GradedDemoClass extends Omit<DemoClass, 'work'> {
  work: readonly (DemoClass['work'][number] & { graded: GradedWork })[]
}

/** The example school on the quizzes of the course as it is now, graded as if its learners had handed in. */
export function buildSchool(size: Size): GradedDemoClass[] {
  const lessons = listLessons()
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  return buildDemo({ ...size, lessons }).map((built) => ({
    ...built,
    work: built.work.flatMap((one) => {
      const lesson = byId.get(one.lessonId)
      return lesson ? [{ ...one, graded: gradeWork(lesson, one) }] : []
    }),
  }))
}
