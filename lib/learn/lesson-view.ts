import 'server-only'
import { findLessonById, findModule, type Lesson, listLessons } from '@/lib/content/read-course'
import { moduleReviewPath } from '@/lib/review/module-review-path'
import { editUrl } from '@/lib/site'

/** A lesson as other pages name it. */
export interface LessonLink {
  id: string
  path: string
  title: string
  minutes: number
}

/** What the frame around a lesson's text shows. */
export interface LessonView extends LessonLink {
  summary: string
  moduleTitle: string
  /** Counted from 1, in its module. */
  place: number
  siblings: LessonLink[]
  /** Address of the review that closes the module. */
  moduleReview: string
  objectives: string[]
  checked: string[]
  /** ISO date. */
  checkedOn: string
  requires: LessonLink[]
  previous: LessonLink | undefined
  next: LessonLink | undefined
  editUrl: string | undefined
}

export function toLessonView(lesson: Lesson): LessonView {
  const lessons = listLessons()
  const index = lessons.findIndex(({ id }) => id === lesson.id)
  const siblings = findModule(lesson.module)?.lessons ?? []
  return {
    ...toLink(lesson),
    summary: lesson.summary,
    moduleTitle: lesson.moduleTitle,
    place: siblings.findIndex(({ id }) => id === lesson.id) + 1,
    siblings: siblings.map(toLink),
    moduleReview: moduleReviewPath(lesson.module),
    objectives: lesson.objectives.map(({ text }) => text),
    checked: Object.entries(lesson.checked).map(([tool, version]) => `${tool} ${version}`),
    checkedOn: lesson.checkedOn,
    requires: lesson.requires.flatMap((id) => findLessonById(id) ?? []).map(toLink),
    previous: linkTo(lessons[index - 1]),
    next: linkTo(lessons[index + 1]),
    editUrl: editUrl(lesson.file),
  }
}

function linkTo(lesson: Lesson | undefined): LessonLink | undefined {
  return lesson && toLink(lesson)
}

function toLink({ id, path, title, minutes }: Lesson): LessonLink {
  return { id, path, title, minutes }
}
