import 'server-only'
import { headers } from 'next/headers'
import { database } from '@/lib/db/database'
import { auth } from './auth'
import { deviceName } from './device-name'
import { orGone } from './or-gone'

/** A device on which somebody is signed in. Its token stays on the server. */
export interface SignedInDevice {
  sessionId: string
  name: string
  /** When it was last used, to about a day. */
  usedAt: Date
  isThisOne: boolean
}

/** Those of the visitor, the one in use first, then the latest. */
export async function listDevices(): Promise<SignedInDevice[]> {
  const { api } = await auth()
  const own = await headers()
  const current = await api.getSession({ headers: own })
  if (!current) return []
  const sessions = await api.listSessions({ headers: own })
  return sessions
    .map(({ id, userAgent, updatedAt }) => {
      return { sessionId: id, name: deviceName(userAgent), usedAt: updatedAt, isThisOne: id === current.session.id }
    })
    .sort((a, b) => Number(b.isThisOne) - Number(a.isThisOne) || b.usedAt.getTime() - a.usedAt.getTime())
}

/** Signs the visitor out on this device. @throws {DatabaseGoneError} and then they are still signed in. */
export async function signOutHere(): Promise<void> {
  const { api } = await auth()
  const own = await headers()
  const current = await orGone(() => api.getSession({ headers: own, query: { disableRefresh: true } }))
  // `signOut` alone takes the cookie away and keeps quiet where the session could not be ended.
  if (current) await (await database()).db.deleteFrom('session').where('id', '=', current.session.id).execute()
  await api.signOut({ headers: own })
}

/** Signs a device of the visitor out; an id of somebody else's does nothing. @throws {DatabaseGoneError} */
export async function signDeviceOut(sessionId: string): Promise<void> {
  const { api } = await auth()
  const own = await headers()
  await orGone(async () => {
    const found = (await api.listSessions({ headers: own })).find(({ id }) => id === sessionId)
    if (found) await api.revokeSession({ body: { token: found.token }, headers: own })
  })
}

/** Leaves the visitor signed in on this device alone. @throws {DatabaseGoneError} */
export async function signOthersOut(): Promise<void> {
  const { api } = await auth()
  const own = await headers()
  await orGone(() => api.revokeOtherSessions({ headers: own }))
}
