import type { ClassMisconception } from './class-misconceptions'
import { SMALLEST_GROUP } from './insight-rows'
import type { QuestionInsight } from './question-insights'
import type { SkillInsight, ThemeInsight } from './skill-insights'

/** Something worth an hour with the whole class. */
export type Finding =
  | { kind: 'misconception'; misconception: ClassMisconception }
  | { kind: 'question'; question: QuestionInsight }
  | { kind: 'skill'; skill: SkillInsight }

/** A misconception held by less, and a question or a skill right more often, is a matter for some rather than for the class. */
const FINDING_LIMITS = { misconception: 0.2, facility: 0.5, skill: 0.6 }
const MOST_FINDINGS = 3

interface Found {
  misconceptions: readonly ClassMisconception[]
  questions: readonly QuestionInsight[]
  themes: readonly ThemeInsight[]
}

/**
 * What to teach tomorrow: the three most useful findings.
 *
 * First the misconception with the largest share, then the question with the lowest facility that shows none of the
 * misconceptions already told, then the weakest skill; then the second of each, and so on until there are three. Each
 * must rest on at least five learners, and be held by a fifth of them (misconceptions), or be right less than every
 * other time (questions) or in less than 60 % of the answers (skills). A misconception comes first because it
 * says what to explain; a question only where, a skill only about what.
 */
export function findWhatToTeach({ misconceptions, questions, themes }: Found): Finding[] {
  const held = misconceptions
    .filter(({ of, learners, share }) => of >= SMALLEST_GROUP && learners > 1 && share >= FINDING_LIMITS.misconception)
    .sort((a, b) => b.share - a.share || b.learners - a.learners)
  const hard = questions
    .filter(({ learners, facility }) => learners >= SMALLEST_GROUP && facility < FINDING_LIMITS.facility)
    .sort((a, b) => a.facility - b.facility || b.learners - a.learners)
  const weak = themes
    .flatMap(({ skills }) => skills)
    .filter(({ learners, share }) => learners >= SMALLEST_GROUP && share < FINDING_LIMITS.skill)
    .sort((a, b) => a.share - b.share || b.answers - a.answers)
  const findings: Finding[] = []
  const told = new Set<string>()
  for (let rank = 0; findings.length < MOST_FINDINGS && rank < held.length + hard.length + weak.length; rank++) {
    const misconception = held[rank]
    if (misconception) findings.push({ kind: 'misconception', misconception })
    for (const { questionId } of misconception?.places ?? []) told.add(questionId)
    const question = hard.find(({ questionId }) => !told.has(questionId))
    if (question) findings.push({ kind: 'question', question })
    if (question) told.add(question.questionId)
    const skill = weak[rank]
    if (skill) findings.push({ kind: 'skill', skill })
  }
  return findings.slice(0, MOST_FINDINGS)
}
