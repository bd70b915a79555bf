import 'server-only'
import { APIError } from 'better-auth/api'
import { headers } from 'next/headers'
import { auth } from './auth'

interface Passwords {
  current: string
  chosen: string
}

/**
 * Replaces the visitor's password and signs all other devices out; false, and nothing is done, where the current one is
 * another.
 */
export async function changePassword({ current, chosen }: Passwords): Promise<boolean> {
  const { api } = await auth()
  const body = { currentPassword: current, newPassword: chosen, revokeOtherSessions: true }
  try {
    await api.changePassword({ body, headers: await headers() })
    return true
  } catch (error) {
    if (error instanceof APIError && error.body?.code === 'INVALID_PASSWORD') return false
    throw error
  }
}
