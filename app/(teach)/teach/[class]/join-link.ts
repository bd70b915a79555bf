import { writeJoinCode } from '@/lib/classroom/join-code'
import { buildQrCode } from '@/lib/classroom/qr-code'
import { siteUrl } from '@/lib/site'

/** A join code in all the forms in which people get it. */
export function joinLinkOf(joinCode: string) {
  const code = writeJoinCode(joinCode)
  const link = siteUrl(`/join/${code}`)
  return { code, link, place: siteUrl('/join').replace(/^https?:\/\//, ''), qr: buildQrCode(link) }
}
