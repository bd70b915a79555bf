'use client'

import { useState } from 'react'
import { LEVEL_NAMES, writeLevels } from './level-names'
import { countLevels, layOutStrip, type StripGroup } from './skill-heat-strip-layout'
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
  const { width, height, frames, fills } = layOutStrip(levels)
  const counts = countLevels(levels)
  return (
    <div>
      <p className="chart-group" aria-hidden="true">
        <span>{title}</span>
        <span>{`${counts.strong} of ${skills.length} strong`}</span>
      </p>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={`${title}: ${writeLevels(counts)}`}
      >
        <path className="cell-frame" d={frames} />
        <path className="cell-fill" data-level="weak" d={fills.weak} />
        <path className="cell-fill" data-level="growing" d={fills.growing} />
        <path className="cell-fill" data-level="strong" d={fills.strong} />
      </svg>
    </div>
  )
}

function Legend({ groups }: { groups: readonly StripGroup[] }) {
  const counts = countLevels(groups.flatMap(({ skills }) => skills.map(({ level }) => level)))
  return (
    <ul className="chart-legend">
      {(['strong', 'growing', 'weak', 'unknown'] as const).map((level) => {
        const { frames, fills } = layOutStrip([level])
        return (
          <li key={level}>
            <svg viewBox="0 0 14 21" width="14" height="21" aria-hidden="true">
              <path className="cell-frame" d={frames} />
              {level !== 'unknown' && <path className="cell-fill" data-level={level} d={fills[level]} />}
            </svg>
            <span>
              {LEVEL_NAMES[level]} <b>{counts[level]}</b>
            </span>
          </li>
        )
      })}
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
