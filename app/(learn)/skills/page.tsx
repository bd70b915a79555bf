import Link from 'next/link'
import { readCourse } from '@/lib/content/read-course'
import { groupSkills } from '@/lib/learn/skill-groups'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Skills',
  description: 'Everything that the course teaches, and the lesson that teaches it.',
  path: '/skills',
})

export default function SkillsPage() {
  const { themes, taught, total } = groupSkills(readCourse())
  return (
    <main id="content" className="page">
      <header>
        <h1>Skills</h1>
        <p>
          What the course is about, as things that you can do. {taught} of {total} are taught and tested by a lesson
          today; the others stand here because the course is being written towards them.
        </p>
      </header>
      {themes.map(({ theme, skills }) => (
        <details key={theme} className="skill-theme" open={skills.some(({ lessons }) => lessons.length > 0)}>
          <summary>
            <h2>{theme}</h2>
            <span>
              {skills.filter(({ lessons }) => lessons.length > 0).length} of {skills.length} taught
            </span>
          </summary>
          <ul>
            {skills.map(({ id, outcome, lessons }) => (
              <li key={id} id={id}>
                <span>{outcome}</span>
                <span className="taught-in">
                  {lessons.map(({ path, title }) => (
                    <Link key={path} href={path} prefetch={false}>
                      {title}
                    </Link>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  )
}
