import { notFound } from 'next/navigation'
import { cache } from 'react'
import { currentUser, requireUser } from '@/lib/auth/current-user'
import type { Actor } from '@/lib/classroom/actor'
import { database } from '@/lib/db/database'
import { findTaughtClass, type TaughtClass } from '@/lib/db/queries/classes'

/** A class, and who looks at it. */
export type OwnClass = TaughtClass & { actor: Actor }

const findOwn = cache(async (userId: string, classId: string): Promise<OwnClass | undefined> => {
  const { db } = await database()
  const actor = { userId }
  const taught = await findTaughtClass(db, actor, classId)
  return taught && { ...taught, actor }
})

/** The class of a page that the visitor teaches; everybody else is told that there is no such page. */
export async function requireTaughtClass(classId: string, path: string): Promise<OwnClass> {
  const user = await requireUser(path)
  return (await findOwn(user.id, classId)) ?? notFound()
}

/** The same for what stands around the page: undefined where nobody is signed in, because the page knows where to send them. */
export async function findShownClass(classId: string): Promise<OwnClass | undefined> {
  const user = await currentUser()
  return user && ((await findOwn(user.id, classId)) ?? notFound())
}
