import 'server-only'
import { headers } from 'next/headers'
import { auth } from './auth'
import { deviceName } from './device-name'

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

/** Signs a device of the visitor out; an id of somebody else's does nothing. */
export async function signDeviceOut(sessionId: string): Promise<void> {
  const { api } = await auth()
  const own = await headers()
  const found = (await api.listSessions({ headers: own })).find(({ id }) => id === sessionId)
  if (found) await api.revokeSession({ body: { token: found.token }, headers: own })
}

/** Leaves the visitor signed in on this device alone. */
export async function signOthersOut(): Promise<void> {
  await (await auth()).api.revokeOtherSessions({ headers: await headers() })
}
