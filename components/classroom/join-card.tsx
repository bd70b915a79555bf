import Link from 'next/link'
import { CopyButton } from '@/components/mdx/copy-button'
import type { QrCode } from '@/lib/classroom/qr-code'
import { JoinQr } from './join-qr'
import './join.css'

interface JoinCardProps {
  /** As it is shown. */
  code: string
  /** The whole address with the code in it. */
  link: string
  qr: QrCode
  /** The page to project on the wall. */
  wall: string
}

/** How people get into a class, for its instructors to hand on. */
export function JoinCard({ code, link, qr, wall }: JoinCardProps) {
  return (
    <div className="join-card">
      <JoinQr code={qr} name={`QR code of ${link}`} />
      <div>
        <p className="join-code">{code}</p>
        <figure className="join-link">
          <code>{link}</code>
          <CopyButton />
        </figure>
        <Link href={wall} prefetch={false}>
          Show it on the wall
        </Link>
      </div>
    </div>
  )
}
