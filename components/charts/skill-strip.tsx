import type { Level } from '@/lib/mastery/skill-strength'
import { layOutStrip } from './skill-heat-strip-layout'
import './charts.css'

interface SkillStripProps {
  title: string
  /** Beside the title. */
  note: string
  levels: readonly Level[]
  /** What the picture shows, in words. */
  label: string
}

const FILLED = ['weak', 'growing', 'strong'] as const

/** The skills of one group as a picture: a cell for each, the fuller, the stronger. */
export function SkillStrip({ title, note, levels, label }: SkillStripProps) {
  const { width, height, frames, fills } = layOutStrip(levels)
  return (
    <div>
      <p className="chart-group" aria-hidden="true">
        <span>{title}</span>
        <span>{note}</span>
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
        <path className="cell-frame" d={frames} />
        {FILLED.map((level) => (
          <path key={level} className="cell-fill" data-level={level} d={fills[level]} />
        ))}
      </svg>
    </div>
  )
}

/** One cell, for the legend below. */
export function SkillCell({ level }: { level: Level }) {
  const { frames, fills } = layOutStrip([level])
  return (
    <svg viewBox="0 0 14 21" width="14" height="21" aria-hidden="true">
      <path className="cell-frame" d={frames} />
      {level !== 'unknown' && <path className="cell-fill" data-level={level} d={fills[level]} />}
    </svg>
  )
}
