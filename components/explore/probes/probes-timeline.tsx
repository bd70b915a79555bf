import { drawTimeline, LANES, type Lane, PAPER, toX, toY } from '@/lib/explore/probes/draw-timeline'
import type { Pod } from '@/lib/explore/probes/pod'
import { PROBES, type Settings, WATCHES } from '@/lib/explore/probes/settings'

interface ProbesTimelineProps {
  seconds: readonly Pod[]
  settings: Settings
  /** The second that is looked at. */
  at: number
}

const KEY = [
  { is: 'good', says: 'runs, works, is answered' },
  { is: 'starting', says: 'runs, startup probe not passed' },
  { is: 'bad', says: 'half height: is being killed, requests fail' },
  { is: 'wait', says: 'CrashLoopBackOff' },
  { is: 'trouble', says: 'the app’s trouble' },
  { is: 'up', says: 'probe succeeds (up)' },
  { is: 'down', says: 'probe fails (down)' },
] as const

/** Six lanes of what goes on at the same time; the sentences and the list beside it say the same. */
export function ProbesTimeline({ seconds, settings, at }: ProbesTimelineProps) {
  const { width, height, left, right, lane, text } = PAPER
  const x = toX(at, settings)
  return (
    <div className="probes-timeline">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {LANES.map((name) => (
          <g key={name}>
            <text x={left} y={LANES.indexOf(name) * lane + text}>
              {titleOf(name, settings)}
            </text>
            <path className="probes-base" d={`M${left} ${baseOf(name)}H${width - right}`} />
          </g>
        ))}
        <Shapes seconds={seconds} settings={settings} />
        <path className="probes-now" d={`M${x} ${toY('app') - 2}V${height - 18}`} />
        {[0, 1, 2, 3, 4, 5].map((part) => (
          <text
            key={part}
            className="probes-hour"
            x={toX((part * WATCHES[settings.watch]) / 5, settings)}
            y={height - 4}
            textAnchor={part === 0 ? 'start' : part === 5 ? 'end' : 'middle'}
          >
            {(part * WATCHES[settings.watch]) / 300}
            {part === 5 && ' min'}
          </text>
        ))}
      </svg>
      <ul className="probes-key">
        {KEY.map(({ is, says }) => (
          <li key={is} data-is={is}>
            {says}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Shapes({ seconds, settings }: Omit<ProbesTimelineProps, 'at'>) {
  const { app, container, probes, requests } = drawTimeline(seconds, settings)
  return (
    <>
      <path className="probes-good" d={app.serves + container.started + requests.served} />
      <path className="probes-starting" d={container.starting} />
      <path className="probes-bad" d={container.stopping + requests.lost} />
      <path className="probes-wait" d={container.backOff} />
      <path className="probes-trouble-band" d={app.trouble} />
      <path className="probes-up" d={PROBES.map((name) => probes[name].success).join('')} />
      <path className="probes-down" d={PROBES.map((name) => probes[name].failure).join('')} />
    </>
  )
}

/** The middle of a lane of probes, the floor of others. */
function baseOf(name: Lane): number {
  const isProbe = PROBES.some((probe) => probe === name)
  return toY(name) + (isProbe ? PAPER.band / 2 : PAPER.band)
}

function titleOf(name: Lane, { probes }: Settings): string {
  switch (name) {
    case 'app':
      return 'app could answer requests'
    case 'container':
      return 'container'
    case 'requests':
      return 'requests reach the Pod'
    default:
      return probes[name].isOn ? `${name} probe` : `${name} probe: none`
  }
}
