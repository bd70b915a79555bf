import type { InsightCourse } from './insight-rows'
import type { Reading } from './read-answers'

export interface SkillInsight {
  id: string
  outcome: string
  learners: number
  answers: number
  right: number
  /** `right / answers` */
  share: number
}

export interface ThemeInsight {
  theme: string
  skills: readonly SkillInsight[]
}

/**
 * How the skills went that first attempts asked for, by theme in the order of the course; themes and skills that
 * nobody was asked are left out. A share is of all answers to questions with that skill, of all learners together; a
 * question without an answer counts as not right.
 */
export function buildSkillInsights(readings: readonly Reading[], skills: InsightCourse['skills']): ThemeInsight[] {
  const bySkill = new Map<string, { learners: Set<string>; answers: number; right: number }>()
  for (const { userId, skills: tested, verdict } of readings) {
    for (const id of new Set(tested)) {
      const one = bySkill.get(id) ?? { learners: new Set(), answers: 0, right: 0 }
      bySkill.set(id, one)
      one.learners.add(userId)
      one.answers += 1
      if (verdict === 'right') one.right += 1
    }
  }
  const asked = skills.flatMap(({ id, theme, outcome }) => {
    const one = bySkill.get(id)
    if (!one) return []
    const { learners, answers, right } = one
    return [{ theme, skill: { id, outcome, learners: learners.size, answers, right, share: right / answers } }]
  })
  const byTheme = Map.groupBy(asked, ({ theme }) => theme)
  return [...byTheme].map(([theme, entries]) => ({ theme, skills: entries.map(({ skill }) => skill) }))
}
