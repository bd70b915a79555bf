import { type Box, drawWalk } from '@/lib/explore/packet-walk/draw-walk'
import type { Walk } from '@/lib/explore/packet-walk/walk'
import { markPlace, type PlaceMark } from '@/lib/explore/packet-walk/walk-state'

interface PacketWalkDrawingProps {
  walk: Walk
  step: number
}

/** The places of a walk and where the packet is: all of it is told in words beside it. */
export function PacketWalkDrawing({ walk, step }: PacketWalkDrawingProps) {
  const { boxes, outlines, height } = drawWalk(walk.places)
  const now = boxes.find(({ place }) => place.id === walk.steps[step]?.place.id)
  return (
    <svg className="walk-drawing" viewBox={`0 0 300 ${height}`} aria-hidden="true">
      {outlines.map((outline) => {
        const x = outline.frame === 'host' ? 1 : 34
        return (
          <g key={outline.label} className={outline.frame === 'host' ? 'walk-host' : 'walk-container'}>
            <rect x={x} y={outline.y} width={outline.frame === 'host' ? 298 : 258} height={outline.height} />
            <text x={outline.frame === 'host' ? 42 : x + 8} y={outline.y + 15}>
              {outline.label}
            </text>
          </g>
        )
      })}
      <path className="walk-line" d={`M18 ${middle(boxes[0])}V${middle(boxes.at(-1))}`} />
      {boxes.map((box) => (
        <PlaceBox key={box.place.id} box={box} mark={markPlace(walk, step, box.place.id)} />
      ))}
      <g className="walk-packet" data-end={walk.steps.length - 1 === step ? walk.end.kind : undefined}>
        <g transform={`translate(18 ${middle(now)})`}>
          <rect x="-11" y="-8" width="22" height="16" />
          <path d={SIGNS[signOf(walk, step)]} />
        </g>
      </g>
    </svg>
  )
}

/** The paper of a drawing, of the same size: what the server sends, because nobody sees it before the drawing is there. */
export function EmptyDrawing({ walk }: { walk: Walk }) {
  return <svg className="walk-drawing" viewBox={`0 0 300 ${drawWalk(walk.places).height}`} aria-hidden="true" />
}

function PlaceBox({ box: { place, y, height }, mark }: { box: Box; mark: PlaceMark }) {
  return (
    <g className="walk-place" data-mark={mark}>
      {place.isCable ? (
        <path d={`M42 ${y}v${height}`} />
      ) : (
        <rect x="42" y={y} width={place.frame === 'host' || place.frame === 'lan' ? 250 : 242} height={height} />
      )}
      <text x="52" y={y + height / 2 + 4.5}>
        {place.label}
      </text>
      {place.note && (
        <text
          x={place.frame === 'host' || place.frame === 'lan' ? 284 : 276}
          y={y + height / 2 + 4}
          className="walk-note"
        >
          {place.note}
        </text>
      )}
    </g>
  )
}

/** An envelope; at the end a tick or a cross. */
const SIGNS = { underWay: 'M-11 -8l11 9 11-9', delivered: 'M-5 0l4 4 7-8', dropped: 'M-4 -4l8 8m0-8l-8 8' }

function signOf({ steps, end }: Walk, step: number): keyof typeof SIGNS {
  return step === steps.length - 1 ? end.kind : 'underWay'
}

function middle(box: Box | undefined): number {
  return box ? box.y + box.height / 2 : 0
}
