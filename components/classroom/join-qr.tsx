import type { QrCode } from '@/lib/classroom/qr-code'
import './join.css'

/** Drawn on a light ground in both themes: many readers do not find it the other way round. */
export function JoinQr({ code: { size, path }, name }: { code: QrCode; name: string }) {
  return (
    <svg className="join-qr" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={name}>
      <path d={path} />
    </svg>
  )
}
