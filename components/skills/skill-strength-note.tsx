'use client'

import Link from 'next/link'
import { useState } from 'react'
import { LEVEL_NAMES } from '../charts/level-names'
import { MarkedText } from '../ui/marked-text'
import type { MissedLink, SkillDetails } from './to-skill-details'

const BAR_WIDTH = 36

/** The strength of one skill; unfolded the answers that lead to it, and what was missed. */
export function SkillStrengthNote({
  skillId,
  details: { strength, missed },
}: {
  skillId: string
  details: SkillDetails
}) {
  const [isOpen, setOpen] = useState(false)
  const panel = `answers-${skillId}`
  const { level, percent } = strength
  return (
    <>
      <button
        type="button"
        className="strength-note"
        data-level={level}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panel : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox={`0 0 ${BAR_WIDTH} 9`} width={BAR_WIDTH} height="9" aria-hidden="true">
          <path className="bar-frame" d={`M.5 .5h${BAR_WIDTH - 1}v8h-${BAR_WIDTH - 1}z`} />
          <path className="bar-fill" d={`M0 0h${(percent / 100) * BAR_WIDTH}v9H0z`} />
        </svg>
        <span>
          {LEVEL_NAMES[level]} {percent}
        </span>
        {missed.length > 0 && (
          <span className="missed-count">
            <span className="sr-only">, </span>
            {missed.length} missed
          </span>
        )}
      </button>
      {isOpen && (
        <div id={panel} className="strength-answers">
          <p>
            Answers that count, oldest first: {strength.history.join(', ')}. That makes {percent} of 100.
          </p>
          {missed.length > 0 && <MissedList missed={missed} />}
        </div>
      )}
    </>
  )
}

function MissedList({ missed }: { missed: readonly MissedLink[] }) {
  return (
    <>
      <p>Missed last time:</p>
      <ul>
        {missed.map(({ questionId, prompt, wasSure, lessonTitle, href }) => (
          <li key={questionId}>
            {wasSure && <b>Sure, but wrong. </b>}
            {prompt ? <MarkedText text={prompt} /> : 'A question of the check or the review.'}{' '}
            <Link href={href} prefetch={false}>
              Read it in “{lessonTitle}”
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
