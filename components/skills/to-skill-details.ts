import type { QuestionPlaces } from '@/lib/learn/question-places'
import { buildMissedQuestions, type MissedQuestion } from '@/lib/mastery/missed-questions'
import { buildSkillStrengths, type SkillStrength } from '@/lib/mastery/skill-strength'
import type { ProgressFacts } from '@/lib/progress/facts'

export interface MissedLink extends Pick<MissedQuestion, 'questionId' | 'prompt' | 'wasSure'> {
  lessonTitle: string
  href: string
}

export interface SkillDetails {
  strength: SkillStrength
  /** Of questions that the course still has. */
  missed: readonly MissedLink[]
}

/** What a learner's facts say about each skill that was asked about. */
export function toSkillDetails(facts: ProgressFacts, places: readonly QuestionPlaces[]): Map<string, SkillDetails> {
  const missed = buildMissedQuestions(facts)
  return new Map(
    [...buildSkillStrengths(facts)].map(([skill, strength]) => {
      const own = missed.filter(({ skills }) => skills.includes(skill))
      return [skill, { strength, missed: own.flatMap((question) => toMissedLink(question, places)) }]
    }),
  )
}

function toMissedLink(
  { questionId, prompt, wasSure }: MissedQuestion,
  places: readonly QuestionPlaces[],
): MissedLink[] {
  return places.flatMap(({ title, path, anchors }) => {
    const anchor = anchors[questionId]
    if (anchor === undefined) return []
    return [{ questionId, wasSure, lessonTitle: title, href: `${path}#${anchor}`, ...(prompt ? { prompt } : {}) }]
  })
}
