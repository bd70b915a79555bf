'use client'

import { useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { QuestionPlaces } from '@/lib/learn/question-places'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { SkillHeatStrip } from '../charts/skill-heat-strip'
import { useProgress } from '../progress/use-progress'
import { SkillStrengthNote } from './skill-strength-note'
import { strengthSlotId } from './strength-slot-id'
import { type SkillDetails, toSkillDetails } from './to-skill-details'
import { type TaughtGroup, toStripGroups } from './to-strip-groups'

interface SkillProgressProps {
  groups: readonly TaughtGroup[]
  places: readonly QuestionPlaces[]
}

/**
 * What the learner knows, laid over the page that the server has made for everybody.
 * The list has hundreds of rows and stays plain markup: this one island puts a note into the rooms of those skills
 * that were asked about, and of no others.
 */
export function SkillProgress({ groups, places }: SkillProgressProps) {
  const facts = useProgress() ?? NO_PROGRESS
  const details = useMemo(() => toSkillDetails(facts, places), [facts, places])
  const strengths = new Map([...details].map(([id, { strength }]) => [id, strength]))
  return (
    <>
      <SkillHeatStrip groups={toStripGroups(groups, strengths)} />
      {[...details].map(([id, own]) => (
        <InSlot key={id} skillId={id} details={own} />
      ))}
    </>
  )
}

function InSlot({ skillId, details }: { skillId: string; details: SkillDetails }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  // A skill that is no longer taught has none.
  useEffect(() => setSlot(document.getElementById(strengthSlotId(skillId))), [skillId])
  return slot && createPortal(<SkillStrengthNote skillId={skillId} details={details} />, slot)
}
