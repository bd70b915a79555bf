import { learnersText, percentText } from '@/lib/classroom/insights/insight-words'
import type { SkillInsight, ThemeInsight } from '@/lib/classroom/insights/skill-insights'
import type { Level } from '@/lib/mastery/skill-strength'
import { SkillCell, SkillStrip } from '../charts/skill-strip'
import '../charts/charts.css'
import './insights.css'

/** From which share on a skill has a level; the fuller a cell, the more answers were right. */
const LEVELS = [
  { level: 'strong', from: 0.8, name: '80 % right or more' },
  { level: 'growing', from: 0.5, name: '50 to 79 % right' },
  { level: 'weak', from: 0, name: 'less than 50 % right' },
] as const

/** A row for each theme, a cell for each skill that was asked; below it the same as a table. */
export function InsightSkills({ themes }: { themes: readonly ThemeInsight[] }) {
  return (
    <section className="insight-part" aria-labelledby="skills">
      <h3 id="skills">Skills</h3>
      <p className="insight-how">
        The share of right answers to questions with the skill, of all first attempts together. Skills that nobody was
        asked are left out.
      </p>
      {themes.length === 0 ? (
        <p>No skill was asked so far.</p>
      ) : (
        <figure className="chart">
          <div className="chart-groups">
            {themes.map((theme) => (
              <ThemeStrip key={theme.theme} theme={theme} />
            ))}
          </div>
          <figcaption>
            <Legend />
          </figcaption>
          <details className="reveal chart-twin">
            <summary>Read the skills as a table</summary>
            <div>
              <SkillTable themes={themes} />
            </div>
          </details>
        </figure>
      )}
    </section>
  )
}

function ThemeStrip({ theme: { theme, skills } }: { theme: ThemeInsight }) {
  const levels = skills.map(levelOf)
  const weak = levels.filter((level) => level === 'weak').length
  const note = `${weak} of ${skills.length} weak`
  const label = `${theme}: ${note}, which is less than half of the answers right`
  return <SkillStrip title={theme} {...{ note, levels, label }} />
}

function levelOf({ share }: SkillInsight): Level {
  return LEVELS.find(({ from }) => share >= from)?.level ?? 'weak'
}

function Legend() {
  return (
    <ul className="chart-legend">
      {LEVELS.map(({ level, name }) => (
        <li key={level}>
          <SkillCell level={level} />
          {name}
        </li>
      ))}
    </ul>
  )
}

function SkillTable({ themes }: { themes: readonly ThemeInsight[] }) {
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">Right</th>
          <th scope="col">From</th>
        </tr>
      </thead>
      {themes.map(({ theme, skills }) => (
        <tbody key={theme}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {theme}
            </th>
          </tr>
          {skills.map(({ id, outcome, share, right, answers, learners }) => (
            <tr key={id}>
              <td>{outcome}</td>
              <td>
                {percentText(share)} ({right} of {answers})
              </td>
              <td>{learnersText(learners)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
