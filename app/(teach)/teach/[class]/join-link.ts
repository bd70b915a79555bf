import { networkInterfaces } from 'node:os'
import { headers } from 'next/headers'
import { writeJoinCode } from '@/lib/classroom/join-code'
import { buildQrCode } from '@/lib/classroom/qr-code'
import { siteUrl } from '@/lib/site'

/** A join code in all the forms in which people get it. */
export async function joinLinkOf(joinCode: string) {
  const code = writeJoinCode(joinCode)
  const site = await findSite()
  const link = new URL(`/join/${code}`, site).href
  return { code, link, place: new URL('/join', site).href.replace(/^https?:\/\//, ''), qr: buildQrCode(link) }
}

/**
 * Where learners reach the site. Unless the operator has named an address it is the one that the instructor uses; and
 * for `localhost`, which on every other device is that device itself, the address of this machine in its network.
 */
export async function findSite(): Promise<string> {
  const named = siteUrl()
  const host = (await headers()).get('host')
  if (!isLocal(named) || !host) return named
  const used = new URL(`http://${host}`)
  if (isLocal(used.href)) used.hostname = findOwnAddress() ?? used.hostname
  return used.href
}

function isLocal(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)
}

function findOwnAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
