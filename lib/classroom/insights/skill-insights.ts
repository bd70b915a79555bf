import type { InsightCourse } from './insight-rows'
import type { Reading } from './read-answers'

export interface SkillInsight {
  id: string
  outcome: string
  learners: number
  /** Who had an answer right, and who had one that was not; somebody may be both. */
  learnersRight: number
  learnersWrong: number
  answers: number
  right: number
  /** `right / answers` */
  share: number
}

export interface ThemeInsight {
  theme: string
  skills: readonly SkillInsight[]
}

interface Counts {
  haveRight: Set<string>
  haveWrong: Set<string>
  answers: number
  right: number
}

/**
 * How the skills went that first attempts asked for, by theme in the order of the course; themes and skills that
 * nobody was asked are left out. A share is of all answers to questions with that skill, of all learners together; a
 * question without an answer counts as not right.
 */
export function buildSkillInsights(readings: readonly Reading[], skills: InsightCourse['skills']): ThemeInsight[] {
  const bySkill = new Map<string, Counts>()
  for (const { userId, skills: tested, verdict } of readings) {
    for (const id of new Set(tested)) {
      const one = bySkill.get(id) ?? { haveRight: new Set(), haveWrong: new Set(), answers: 0, right: 0 }
      bySkill.set(id, one)
      const isRight = verdict === 'right'
      one[isRight ? 'haveRight' : 'haveWrong'].add(userId)
      one.answers += 1
      if (isRight) one.right += 1
    }
  }
  const asked = skills.flatMap(({ id, theme, outcome }) => {
    const one = bySkill.get(id)
    if (!one) return []
    const { haveRight, haveWrong, answers, right } = one
    const learners = haveRight.union(haveWrong).size
    const sides = { learnersRight: haveRight.size, learnersWrong: haveWrong.size }
    return [{ theme, skill: { id, outcome, learners, ...sides, answers, right, share: right / answers } }]
  })
  const byTheme = Map.groupBy(asked, ({ theme }) => theme)
  return [...byTheme].map(([theme, entries]) => ({ theme, skills: entries.map(({ skill }) => skill) }))
}
