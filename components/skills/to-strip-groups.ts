import type { SkillStrength } from '@/lib/mastery/skill-strength'
import type { StripGroup } from '../charts/skill-heat-strip-layout'

/** The skills of a module, as the server lists them. */
export interface TaughtGroup {
  title: string
  skills: readonly { id: string; name: string }[]
}

/** The strip's cells: what is taught, with how well it is known. */
export function toStripGroups(
  groups: readonly TaughtGroup[],
  strengths: ReadonlyMap<string, SkillStrength>,
): StripGroup[] {
  return groups.map(({ title, skills }) => ({
    title,
    skills: skills.map(({ id, name }) => {
      const strength = strengths.get(id)
      return strength ? { id, name, level: strength.level, percent: strength.percent } : { id, name, level: 'unknown' }
    }),
  }))
}
