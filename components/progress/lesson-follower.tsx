'use client'

import { useEffect } from 'react'
import { followReader, type LessonWords } from './follow-reader'
import { StorageTroubleDoor } from './storage-trouble-door'

/** Follows the reader through a lesson; shows nothing unless progress cannot be kept. */
export default function LessonFollower({ lessonId, path, title, next }: LessonWords) {
  const follower = next?.lessonId
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lesson that follows is told apart by its id
  useEffect(() => followReader({ lessonId, path, title, ...(next && { next }) }), [lessonId, path, title, follower])
  return <StorageTroubleDoor />
}
