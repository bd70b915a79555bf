'use client'

import { useState } from 'react'
import { LEVEL_NAMES, writeLevels } from './level-names'
import { countLevels, type StripGroup } from './skill-heat-strip-layout'
import { SkillCell, SkillStrip } from './skill-strip'
import './charts.css'

/** One cell for each skill: the fuller, the stronger. It takes the same place before anything is known. */
export function SkillHeatStrip({ groups }: { groups: readonly StripGroup[] }) {
  return (
    <figure className="chart heat-strip">
      <div className="chart-groups">
        {groups.map((group) => (
          <GroupStrip key={group.title} group={group} />
        ))}
      </div>
      <figcaption>
        <Legend groups={groups} />
      </figcaption>
      <StripTwin groups={groups} />
    </figure>
  )
}

function GroupStrip({ group: { title, skills } }: { group: StripGroup }) {
  const levels = skills.map(({ level }) => level)
  const counts = countLevels(levels)
  const note = `${counts.strong} of ${skills.length} strong`
  return <SkillStrip {...{ title, note, levels }} label={`${title}: ${writeLevels(counts)}`} />
}

function Legend({ groups }: { groups: readonly StripGroup[] }) {
  const counts = countLevels(groups.flatMap(({ skills }) => skills.map(({ level }) => level)))
  return (
    <ul className="chart-legend">
      {(['strong', 'growing', 'weak', 'unknown'] as const).map((level) => (
        <li key={level}>
          <SkillCell level={level} />
          <span>
            {LEVEL_NAMES[level]} <b>{counts[level]}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Hundreds of rows, made only when somebody wants to read them. */
function StripTwin({ groups }: { groups: readonly StripGroup[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="reveal chart-twin needs-js" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Read the strip as a table</summary>
      <div>
        {isOpen && (
          <table className="chart-table">
            <thead>
              <tr>
                <th scope="col">Skill</th>
                <th scope="col">Strength</th>
              </tr>
            </thead>
            {groups.map(({ title, skills }) => (
              <tbody key={title}>
                <tr>
                  <th scope="rowgroup" colSpan={2}>
                    {title}
                  </th>
                </tr>
                {skills.map(({ id, name, level, percent }) => (
                  <tr key={id}>
                    <td>{name}</td>
                    <td>
                      {LEVEL_NAMES[level]}
                      {percent !== undefined && `, ${percent}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
        )}
      </div>
    </details>
  )
}
