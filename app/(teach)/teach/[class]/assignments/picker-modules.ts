import type { PickerModule } from '@/components/classroom/assignment-module-items'
import { readCourse } from '@/lib/content/read-course'

/** What the course has to ask for; nothing else of it reaches the form. */
export function listPickerModules(): PickerModule[] {
  return readCourse().modules.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: lessons.map((lesson) => ({ id: lesson.id, title: lesson.title })),
  }))
}
