import type { QrCode } from '@/lib/classroom/qr-code'
import { JoinQr } from './join-qr'
import './join.css'

interface JoinWallProps {
  code: string
  /** The address of the page that asks for a code, without its scheme: short enough to type. */
  place: string
  link: string
  qr: QrCode
}

/** Large enough to be read from the last row. */
export function JoinWall({ code, place, link, qr }: JoinWallProps) {
  return (
    <section className="join-wall" aria-labelledby="join">
      <JoinQr code={qr} name={`QR code of ${link}`} />
      <div>
        <h2 id="join">Join this class</h2>
        <p className="join-wall-step">Point a camera at the code, or open</p>
        <p className="join-wall-place">{place}</p>
        <p className="join-wall-step">and write</p>
        <p className="join-code">{code}</p>
      </div>
    </section>
  )
}
