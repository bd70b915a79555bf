import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { DatabaseGone } from '@/components/site/database-gone'
import { isDatabaseThere } from '@/lib/db/is-database-there'

export default async function Layout({ children }: { children: ReactNode }) {
  // Asked for each request, not when the site is built.
  await connection()
  return (await isDatabaseThere()) ? children : <DatabaseGone />
}
