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

interface TaughtSkills {
  /** Of the module. */
  title: string
  skills: { id: string; name: string }[]
}

interface Teaching {
  skills: readonly { id: string; outcome: string }[]
  modules: readonly { title: string; lessons: readonly { skills: readonly string[] }[] }[]
}

/** The skills that lessons teach, by module in course order; one that several modules teach stands with the first. */
export function groupTaughtSkills({ skills, modules }: Teaching): TaughtSkills[] {
  const outcomes = new Map(skills.map(({ id, outcome }) => [id, outcome]))
  const seen = new Set<string>()
  return modules.map(({ title, lessons }) => {
    const ids = new Set(lessons.flatMap((lesson) => lesson.skills).filter((id) => !seen.has(id)))
    for (const id of ids) seen.add(id)
    return { title, skills: [...ids].map((id) => ({ id, name: outcomes.get(id) ?? id })) }
  })
}
