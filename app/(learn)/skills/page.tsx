import Link from 'next/link'
import { SkillFilter } from '@/components/skills/skill-filter'
import { SkillList } from '@/components/skills/skill-list'
import { SkillProgress } from '@/components/skills/skill-progress'
import { StrengthExplained } from '@/components/skills/strength-explained'
import { readCourse } from '@/lib/content/read-course'
import { listQuestionPlaces } from '@/lib/learn/question-places'
import { groupSkills, groupTaughtSkills } from '@/lib/learn/skill-groups'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Skills',
  description: 'Everything that the course teaches, the lesson that teaches it, and how well you know it.',
  path: '/skills',
})

export default function SkillsPage() {
  const course = readCourse()
  const { themes, taught, total } = groupSkills(course)
  return (
    <main id="content" className="page skills-page">
      <header>
        <h1>Skills</h1>
        <p>
          What the course is about, as things that you can do. {taught} of {total} are taught and tested by a lesson
          today; the others stand here because the course is being written towards them.
        </p>
      </header>
      <section className="skill-overview needs-js" aria-labelledby="how-well-you-know-them">
        <h2 id="how-well-you-know-them">How well you know them</h2>
        <p>
          One cell for each skill that is taught: the fuller, the stronger. It follows from your answers, which stay in
          this browser; <a href="#how-strength-is-computed">how strength is computed</a> stands below. Not new to all
          this?{' '}
          <Link href="/placement" prefetch={false}>
            Check what you know already
          </Link>
          .
        </p>
        <SkillProgress groups={groupTaughtSkills(course)} places={listQuestionPlaces(course.lessons)} />
      </section>
      <section className="skill-list" aria-labelledby="every-skill">
        <header>
          <h2 id="every-skill">Every skill</h2>
          <SkillFilter />
        </header>
        <p className="nothing-shown">
          No skill here. Each answer in a quiz, a review or the placement check changes that.
        </p>
        <SkillList themes={themes} />
      </section>
      <StrengthExplained />
    </main>
  )
}
