import Link from 'next/link'
import { strengthSlotId } from './strength-slot-id'
import './skills.css'
import './strength.css'

interface SkillListProps {
  themes: readonly {
    theme: string
    skills: readonly { id: string; outcome: string; lessons: readonly { path: string; title: string }[] }[]
  }[]
}

/** Every skill by theme, with the lessons that teach it and room for how well it is known. */
export function SkillList({ themes }: SkillListProps) {
  return themes.map(({ theme, skills }) => {
    const taught = skills.filter(({ lessons }) => lessons.length > 0)
    return (
      <details key={theme} className="skill-theme" open={taught.length > 0}>
        <summary>
          <h3>{theme}</h3>
          <span>
            {taught.length} of {skills.length} taught
          </span>
        </summary>
        <ul>
          {skills.map(({ id, outcome, lessons }) => (
            <li key={id} id={id} data-taught={lessons.length > 0 || undefined}>
              <span>{outcome}</span>
              {lessons.length > 0 && (
                <>
                  <span className="taught-in">
                    {lessons.map(({ path, title }) => (
                      <Link key={path} href={path} prefetch={false}>
                        {title}
                      </Link>
                    ))}
                  </span>
                  <div className="strength-slot" id={strengthSlotId(id)} />
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    )
  })
}
