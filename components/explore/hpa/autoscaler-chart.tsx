import { drawChart, PAPER, toIndex, toX } from '@/lib/explore/hpa/draw-chart'
import type { Settings } from '@/lib/explore/hpa/settings'
import type { Moment } from '@/lib/explore/hpa/simulate'

interface AutoscalerChartProps {
  moments: readonly Moment[]
  settings: Settings
  /** The time that is looked at, in seconds. */
  time: number
}

/** Load and replicas over half an hour; the sentences and the table beside it say the same. */
export function AutoscalerChart({ moments, settings, time }: AutoscalerChartProps) {
  const { needed, replicas, ticks, min, max } = drawChart(moments, settings)
  const { width, height, left, right, top, bottom } = PAPER
  const edge = width - right
  const floor = height - bottom
  const now = moments[toIndex(time)]
  return (
    <div className="hpa-chart">
      <p>
        <span className="hpa-key-load">Pods that the load needs</span>{' '}
        <span className="hpa-key-replicas">replicas</span> <span className="hpa-key-bound">minimum and maximum</span>
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {ticks.map(({ pods, y }) => (
          <g key={pods}>
            <path className="hpa-grid" d={`M${left} ${y}H${edge}`} />
            <text x={left - 4} y={y + 4} textAnchor="end">
              {pods}
            </text>
          </g>
        ))}
        {[0, 10, 20, 30].map((minute) => (
          <text key={minute} x={toX(60 * minute)} y={height - 8} textAnchor={minute === 30 ? 'end' : 'middle'}>
            {minute === 30 ? '30 min' : minute}
          </text>
        ))}
        <path className="hpa-load" d={needed} />
        <path className="hpa-bound" d={`M${left} ${min}H${edge}M${left} ${max}H${edge}`} />
        <path className="hpa-replicas" d={replicas} />
        <path className="hpa-now" d={`M${toX(time)} ${top}V${floor}`} />
        {now && (
          <text
            className="hpa-count"
            x={toX(time) + (time > 900 ? -5 : 5)}
            y={top + 10}
            textAnchor={time > 900 ? 'end' : 'start'}
          >
            {now.to}
          </text>
        )}
      </svg>
    </div>
  )
}
