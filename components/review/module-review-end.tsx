'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import type { ModuleReviewAnswer } from '@/lib/review/module-review-draft'
import { buildModuleReviewResult, type ModuleReviewResult } from '@/lib/review/module-review-result'
import { DoneList } from './done-list'
import { countQuestions } from './review-words'
import type { Told } from './reviewed'

interface ModuleReviewEndProps {
  moduleId: string
  bank: QuestionBank
  answers: readonly ModuleReviewAnswer[]
  /** Those of them whose words are still known. */
  told: readonly (Told & { html: string })[]
  /** Draws other questions. */
  begin(): void
}

/** How the closing review went, what to read again, and where to go. */
export function ModuleReviewEnd({ moduleId, bank, answers, told, begin }: ModuleReviewEndProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const result = buildModuleReviewResult(bank, moduleId, answers)
  const place = bank.modules.findIndex(({ id }) => id === moduleId)
  const next = bank.lessons.find((lesson) => lesson.moduleId === bank.modules[place + 1]?.id)
  return (
    <div className="review" data-end="">
      <section className="review-main">
        <h2 ref={title} tabIndex={-1}>
          {result.all.right} of {result.all.outOf} right
        </h2>
        <p>{sayResult(result)}</p>
        {result.toRead.length > 0 && (
          <ul className="review-to-read">
            {result.toRead.map(({ lesson, missed }) => (
              <li key={lesson.id}>
                <Link href={lesson.path} prefetch={false}>
                  {lesson.title}
                </Link>{' '}
                <span>{countQuestions(missed)} missed</span>
              </li>
            ))}
          </ul>
        )}
        <p className="review-actions">
          {next && (
            <Link className="button" href={next.path} prefetch={false}>
              Go on with “{next.title}”
            </Link>
          )}
          <button type="button" className="button" data-quiet={next ? '' : undefined} onClick={begin}>
            Ask me others
          </button>
        </p>
      </section>
      {told.length > 0 && <DoneList done={told} />}
    </div>
  )
}

function sayResult({ own, earlier, toRead }: ModuleReviewResult): string {
  const shares = [
    `${own.right} of ${own.outOf} of this module`,
    ...(earlier.outOf > 0 ? [`${earlier.right} of ${earlier.outOf} of earlier ones`] : []),
  ].join(', ')
  return toRead.length > 0
    ? `${shares}. What you missed comes back in your review tomorrow; it stands in:`
    : `${shares}. All of it comes back in your review, later and later.`
}
