'use client'

import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { isKnown, type ModuleResult, type PlacementResult } from '@/lib/mastery/placement-result'
import { Html } from '../ui/html'
import type { MissedWords } from './missed-words'

interface PlacementOutcomeProps {
  result: PlacementResult
  /** How many questions were answered. */
  count: number
  /** By question id; a check that was gone on with has lost the words of its earlier questions. */
  missed: ReadonlyMap<string, MissedWords>
  repeat(): void
}

/** Which modules the check has marked and why, what was missed, and where to begin. */
export function PlacementOutcome({ result, count, missed, repeat }: PlacementOutcomeProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { modules, knownModules, start } = result
  return (
    <section className="placement-outcome" aria-labelledby="placement-outcome">
      <h2 id="placement-outcome" ref={title} tabIndex={-1}>
        {knownModules.length} of {modules.length} modules known
      </h2>
      <p>{closing(result, count)}</p>
      <p className="hero-actions">
        {start ? (
          <Link className="button" href={start.path} prefetch={false}>
            Begin with “{start.title}”
          </Link>
        ) : (
          <Link className="button" href="/review" prefetch={false}>
            Keep it fresh in the review
          </Link>
        )}
        <button type="button" className="button" data-quiet onClick={repeat}>
          Check again
        </button>
      </p>
      <ol className="placement-modules">
        {modules.map((module) => (
          <ModuleRow key={module.module.id} result={module} missed={missed} />
        ))}
      </ol>
    </section>
  )
}

function ModuleRow({ result, missed }: { result: ModuleResult; missed: PlacementOutcomeProps['missed'] }) {
  return (
    <li data-standing={result.standing}>
      <h3>
        <svg
          viewBox="-12 -12 24 24"
          width="24"
          height="24"
          className="station"
          data-state={isKnown(result) ? 'known' : 'open'}
          aria-hidden="true"
        >
          {isKnown(result) ? (
            <>
              <path className="rim" d="M0-10.5L10.5 0 0 10.5-10.5 0z" />
              <path className="tick" d="M-3.5 .5l2.5 2.5 4.5-5.5" />
            </>
          ) : (
            <circle className="rim" r="8" />
          )}
        </svg>
        {result.module.title}
      </h3>
      <p>{reasonOf(result)}</p>
      {result.missed.length > 0 && (
        <ul>
          {result.missed.map(({ question, lesson }) => {
            const words = missed.get(question.id)
            return (
              <li key={question.id}>
                {words && <Html as="span" html={words.html} />}{' '}
                <Link href={words?.href ?? lesson.path} prefetch={false}>
                  Read it in “{lesson.title}”
                </Link>
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

function reasonOf({ standing, right, supportedBy, missed }: ModuleResult): string {
  const answers = right === 1 ? 'one right answer' : `${right} right answers`
  switch (standing) {
    case 'shown':
      return `Known: ${answers}, none missed.`
    case 'implied':
      return `Known: ${answers}, and you know “${supportedBy[0]}”, which builds on it.`
    case 'missed':
      return missed.length === 1 ? 'To read: one question missed.' : `To read: ${missed.length} questions missed.`
    case 'kept':
      return 'Known from an earlier check, and not missed now.'
    case 'open':
      return right > 0 ? `Not decided: ${answers}, which could be luck.` : 'To read: not asked about.'
  }
}

function closing({ knownModules, start }: PlacementResult, count: number): string {
  const asked = count === 1 ? 'One question asked.' : `${count} questions asked.`
  if (!start) return `${asked} You can skip all of it.`
  if (knownModules.length === 0) return `${asked} Begin at the beginning: the course takes nothing for granted.`
  return `${asked} The course map shows what you know; you can read it nonetheless.`
}
