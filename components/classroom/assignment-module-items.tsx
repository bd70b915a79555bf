'use client'

import type { AssignmentItem } from '@/lib/classroom/assignment'
import { itemFieldName } from '@/lib/classroom/item-field'
import { useTry } from '../forms/action-form'
import { CheckField } from '../forms/fields'

/** What may be asked for, in course order. */
export interface PickerModule {
  id: string
  title: string
  lessons: readonly { id: string; title: string }[]
}

interface AssignmentModuleItemsProps {
  module: PickerModule
  /** Names of the fields that are ticked at first. */
  chosen: readonly string[]
}

/** A module with its lessons to tick; open where something is ticked, also after a try that was refused. */
export function AssignmentModuleItems({ module: { id, title, lessons }, chosen }: AssignmentModuleItemsProps) {
  const last = useTry()
  const ticked = new Set(last.status === 'refused' ? Object.keys(last.values) : chosen)
  const items: AssignmentItem[] = [
    { kind: 'module', id },
    ...lessons.flatMap((lesson): AssignmentItem[] => [
      { kind: 'lesson', id: lesson.id },
      { kind: 'quiz', id: lesson.id },
    ]),
  ]
  const box = (item: AssignmentItem, label: string) => {
    const name = itemFieldName(item)
    return <CheckField name={name} label={label} isChecked={chosen.includes(name)} />
  }
  return (
    <details open={items.some((item) => ticked.has(itemFieldName(item)))}>
      <summary>{title}</summary>
      {box({ kind: 'module', id }, 'The whole module: all its lessons and their quizzes')}
      {lessons.map((lesson) => (
        <fieldset key={lesson.id}>
          <legend>{lesson.title}</legend>
          {box({ kind: 'lesson', id: lesson.id }, 'Lesson and quiz')}
          {box({ kind: 'quiz', id: lesson.id }, 'Quiz alone')}
        </fieldset>
      ))}
    </details>
  )
}
