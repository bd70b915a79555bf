import { NextRequest } from 'next/server'
import { GET as connect } from '@/app/(account)/account/oidc/connect/route'
import { GET as begin } from '@/app/(account)/account/oidc/route'
import { GET as comeBack } from '@/app/api/auth/callback/oidc/route'
import { SITE } from '@/tests/support/access-request'
import { type Area, type Asking, only, type Row } from '@/tests/support/access-table'

/** Without a provider there is nothing at its addresses; with one they have tests of their own. */
function closed(file: string, get: (request: NextRequest) => Promise<Response>): Area {
  const row: Row = {
    calls: 'GET',
    ask: ({ headers }: Asking) => get(new NextRequest(`${SITE}/?next=/classes&code=a&state=b`, { headers })),
    outcomes: { ...only(), anonymous: 'not found' },
    changes: '',
    isAnybodysOwn: true,
    dialects: ['sqlite'],
  }
  return { file, rows: [row] }
}

export const PROVIDER: readonly Area[] = [
  closed('app/(account)/account/oidc/route.ts', begin),
  closed('app/(account)/account/oidc/connect/route.ts', connect),
  closed('app/api/auth/callback/oidc/route.ts', comeBack),
]
