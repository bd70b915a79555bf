import { networkInterfaces } from 'node:os'
import { headers } from 'next/headers'
import { writeJoinCode } from '@/lib/classroom/join-code'
import { buildQrCode } from '@/lib/classroom/qr-code'
import { findSiteAddress } from '@/lib/site-address'

/** A join code in all the forms in which people get it. */
export async function joinLinkOf(joinCode: string) {
  const code = writeJoinCode(joinCode)
  const site = await findSite()
  const link = new URL(`/join/${code}`, site).href
  return { code, link, place: new URL('/join', site).href.replace(/^https?:\/\//, ''), qr: buildQrCode(link) }
}

/** Where learners reach the site. */
export async function findSite(): Promise<string> {
  return findSiteAddress({ environment: process.env, headers: await headers(), findOwnAddress })
}

function findOwnAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
