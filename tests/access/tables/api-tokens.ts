import * as tokens from '@/app/(teach)/teach/[class]/api/actions'
import { GET } from '@/app/api/v1/classes/[class]/gradebook/route'
import { FRESH } from '@/lib/forms/form-state'
import { SITE } from '@/tests/support/access-request'
import { type Area, only, quietly, TEACHING } from '@/tests/support/access-table'

export const API_TOKENS: Area = {
  file: 'app/(teach)/teach/[class]/api/actions.ts',
  rows: [
    {
      calls: 'makeToken',
      form: ({ classId }) => ({ id: '33333333-3333-4333-8333-333333333333', classId, name: 'My sheet' }),
      ask: ({ form }) => tokens.makeToken(FRESH, form),
      outcomes: TEACHING,
      changes: 'apiToken +1, auditEvent +1',
      texts: ['name'],
      isAnybodysOwn: true,
    },
    {
      calls: 'endToken',
      form: ({ classId, tokenId }) => ({ id: tokenId, classId }),
      ask: ({ form }) => quietly(tokens.endToken(form)),
      outcomes: TEACHING,
      changes: 'apiToken ~1, auditEvent +1',
    },
  ],
}

/** Opened by a token and not by a session: each sends their own, and those who have none their cookie. */
export const GRADEBOOK_API: Area = {
  file: 'app/api/v1/classes/[class]/gradebook/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: ({ world: { classId, tokens: all }, headers, who }) => {
        const own = who in all ? Reflect.get(all, who).token : undefined
        if (own) headers.set('authorization', `Bearer ${own}`)
        const request = new Request(`${SITE}/api/v1/classes/${classId}/gradebook`, { headers })
        return GET(request, { params: Promise.resolve({ class: classId }) })
      },
      outcomes: {
        ...only('owner', 'instructor'),
        // Their token opens another class; the token of a removed instructor opens none.
        ...{ learner: 'sign in', classmate: 'sign in', removed: 'sign in', removedInstructor: 'sign in' },
        ...{ foreignLearner: 'sign in', stranger: 'sign in' },
      },
      changes: '',
      isAnybodysOwn: true,
    },
  ],
}
