import type { Course } from '@/lib/content/read-course'

interface SkillRow {
  id: string
  outcome: string
  /** The lessons that teach it; none yet for what is still to be written. */
  lessons: { path: string; title: string }[]
}

export interface SkillGroups {
  themes: { theme: string; skills: SkillRow[] }[]
  taught: number
  total: number
}

/** Every skill with the lessons that teach it, by theme in the order of `skills.yaml`. */
export function groupSkills({ skills, lessons }: Pick<Course, 'skills' | 'lessons'>): SkillGroups {
  const themes = new Map<string, SkillRow[]>()
  for (const { id, theme, outcome } of skills) {
    const teaching = lessons.filter((lesson) => lesson.skills.includes(id)).map(({ path, title }) => ({ path, title }))
    themes.set(theme, [...(themes.get(theme) ?? []), { id, outcome, lessons: teaching }])
  }
  const rows = [...themes.values()].flat()
  return {
    themes: [...themes].map(([theme, skillRows]) => ({ theme, skills: skillRows })),
    taught: rows.filter((row) => row.lessons.length > 0).length,
    total: rows.length,
  }
}
