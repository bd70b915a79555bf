'use client'

import Link from 'next/link'
import { useDue } from './use-due'
import './asked-note.css'

/** Tells whoever practises a quiz that a class asks for it, and where to hand it in. */
export function AskedNote({ lessonId }: { lessonId: string }) {
  const asked = useDue()?.quizzes.find((quiz) => quiz.lessonId === lessonId)
  if (!asked) return null
  return (
    <p className="asked-note">
      {asked.isTest ? 'This quiz is in a graded test of your class: ' : 'Your class asks for this quiz in: '}
      <Link href={asked.path} prefetch={false}>
        <bdi>{asked.title}</bdi>
      </Link>
      . What you answer on this page is practice and does not count there.
    </p>
  )
}
