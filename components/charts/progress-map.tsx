import Link from 'next/link'
import { Fragment } from 'react'
import {
  LINE_X,
  layOutTrack,
  MAP_WIDTH,
  type MapModule,
  type MapTrack,
  type Station,
  TEXT_X,
  writeModuleStatus,
} from './progress-map-layout'
import './charts.css'

interface ProgressMapProps {
  tracks: readonly MapTrack[]
  /** The lesson to go on with. */
  nextLessonId?: string | undefined
}

/** The course as lines with stations: what is read, passed and known, and where to go on. */
export function ProgressMap({ tracks, nextLessonId }: ProgressMapProps) {
  return (
    <figure className="chart progress-map">
      <div className="chart-groups">
        {tracks.map((track) => (
          <TrackLine key={track.id} track={track} nextLessonId={nextLessonId} />
        ))}
      </div>
      <figcaption>
        <Legend />
      </figcaption>
      <details className="reveal chart-twin">
        <summary>Read the map as a table</summary>
        <div>
          <MapTable tracks={tracks} nextLessonId={nextLessonId} />
        </div>
      </details>
    </figure>
  )
}

function TrackLine({ track, nextLessonId }: { track: MapTrack; nextLessonId: string | undefined }) {
  const { height, stations } = layOutTrack(track.modules, nextLessonId)
  const told = track.modules.map((module) => `${module.title}: ${writeModuleStatus(module)}`).join('; ')
  return (
    <div>
      <p className="chart-group" aria-hidden="true">
        {track.title}
      </p>
      <svg
        viewBox={`0 0 ${MAP_WIDTH} ${height}`}
        width={MAP_WIDTH}
        height={height}
        role="img"
        aria-label={`${track.title}. ${told}.`}
      >
        <path className="rail" d={`M${LINE_X} ${stations[0]?.y ?? 0}V${stations.at(-1)?.y ?? 0}`} />
        {stations.map((station) => (
          <StationMark key={station.id} station={station} />
        ))}
      </svg>
    </div>
  )
}

function StationMark({ station: { y, state, title, lessons, status } }: { station: Station }) {
  return (
    <>
      <g className="station" data-state={state} transform={`translate(${LINE_X} ${y})`}>
        {state === 'known' ? (
          <path className="rim" d="M0-10.5L10.5 0 0 10.5-10.5 0z" />
        ) : (
          <circle className="rim" r="8" />
        )}
        {state === 'begun' && <path className="half" d="M-8 0a8 8 0 0 0 16 0z" />}
        {(state === 'done' || state === 'known') && <path className="tick" d="M-3.5 .5l2.5 2.5 4.5-5.5" />}
      </g>
      {title.map((line) => (
        <text key={line.y} className="station-title" x={TEXT_X} y={line.y}>
          {line.text}
        </text>
      ))}
      {lessons.map(({ id, x, y: top, state: lesson, isNext }) => (
        <g key={id} className="station" data-state={lesson} transform={`translate(${x} ${top})`}>
          <LessonMark state={lesson} isNext={isNext} />
        </g>
      ))}
      <text className="chart-note" x={status.x} y={status.y + 4.5}>
        {status.text}
      </text>
    </>
  )
}

function LessonMark({ state, isNext }: { state: 'open' | 'read' | 'passed'; isNext: boolean }) {
  return (
    <>
      <circle className="rim" r="6" />
      {state === 'read' && <path className="half" d="M-6 0a6 6 0 0 0 12 0z" />}
      {state === 'passed' && <path className="tick" d="M-2.75 .25l2 2 3.5-4.25" />}
      {isNext && <circle className="next" r="9.25" />}
    </>
  )
}

const LEGEND = [
  { name: 'read', state: 'read', isNext: false },
  { name: 'quiz passed', state: 'passed', isNext: false },
  { name: 'next', state: 'open', isNext: true },
] as const

function Legend() {
  return (
    <ul className="chart-legend">
      {LEGEND.map(({ name, state, isNext }) => (
        <li key={name}>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
            <g className="station" data-state={state}>
              <LessonMark state={state} isNext={isNext} />
            </g>
          </svg>
          {name}
        </li>
      ))}
      <li>
        <svg viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
          <g className="station" data-state="known">
            <path className="rim" d="M0-10.5L10.5 0 0 10.5-10.5 0z" />
            <path className="tick" d="M-3.5 .5l2.5 2.5 4.5-5.5" />
          </g>
        </svg>
        module known from the placement check
      </li>
    </ul>
  )
}

const STATE = { open: 'not read', read: 'read', passed: 'quiz passed' }

function MapTable({ tracks, nextLessonId }: ProgressMapProps) {
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">Lesson</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      {tracks.map(({ id, modules }) => (
        <Fragment key={id}>
          {modules.map((module) => (
            <ModuleRows key={module.id} module={module} nextLessonId={nextLessonId} />
          ))}
        </Fragment>
      ))}
    </table>
  )
}

function ModuleRows({ module, nextLessonId }: { module: MapModule; nextLessonId: string | undefined }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup">{module.title}</th>
        <td>{module.isKnown ? 'known from the placement check' : ''}</td>
      </tr>
      {module.lessons.map(({ id, title, path, state }) => (
        <tr key={id}>
          <td>
            <Link href={path} prefetch={false}>
              {title}
            </Link>
          </td>
          <td>{id === nextLessonId ? `${STATE[state]}, next` : STATE[state]}</td>
        </tr>
      ))}
    </tbody>
  )
}
