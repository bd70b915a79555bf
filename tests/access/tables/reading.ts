import { NextRequest } from 'next/server'
import { GET as exportAccount } from '@/app/(account)/account/export/route'
import { GET as readCsv } from '@/app/(teach)/teach/[class]/gradebook.csv/route'
import { GET as readInsights } from '@/app/(teach)/teach/[class]/insights.csv/route'
import { GET as readVersion } from '@/app/api/classes/[class]/gradebook/version/route'
import { GET as readDue } from '@/app/api/classes/due/route'
import * as progress from '@/app/api/progress/route'
import { NO_PROGRESS } from '@/lib/progress/facts'
import { SITE } from '@/tests/support/access-request'
import { type Area, type Asking, SIGNED_IN, TEACHING } from '@/tests/support/access-table'
import { MORNING } from '@/tests/support/school'

const ofClass = ({ world: { classId } }: Asking) => ({ params: Promise.resolve({ class: classId }) })

export const GRADEBOOK_FILE: Area = {
  file: 'app/(teach)/teach/[class]/gradebook.csv/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: (asking) => readCsv(new Request(SITE, { headers: asking.headers }), ofClass(asking)),
      outcomes: TEACHING,
      changes: '',
      isAnybodysOwn: true,
    },
  ],
}

export const INSIGHTS_FILE: Area = {
  file: 'app/(teach)/teach/[class]/insights.csv/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: (asking) => readInsights(new Request(SITE, { headers: asking.headers }), ofClass(asking)),
      outcomes: TEACHING,
      changes: '',
      isAnybodysOwn: true,
    },
  ],
}

export const GRADEBOOK_VERSION: Area = {
  file: 'app/api/classes/[class]/gradebook/version/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: (asking) => readVersion(new Request(SITE, { headers: asking.headers }), ofClass(asking)),
      // Asked by a script, which no sign-in page helps.
      outcomes: { ...TEACHING, anonymous: 'not found' },
      changes: '',
      isAnybodysOwn: true,
    },
  ],
}

export const DUE: Area = {
  file: 'app/api/classes/due/route.ts',
  rows: [{ calls: 'GET', ask: readDue, outcomes: SIGNED_IN, changes: '', isPersonal: true }],
}

export const EXPORT: Area = {
  file: 'app/(account)/account/export/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: exportAccount,
      outcomes: { ...SIGNED_IN, anonymous: 'not found' },
      changes: '',
      isPersonal: true,
    },
  ],
}

/** A request with the mark that the visitor's own cookie has. */
function toProgress({ headers, who }: Asking, { method, body }: { method: string; body?: unknown }): NextRequest {
  if (body) headers.set('content-type', 'application/json')
  const sent = body ? { body: JSON.stringify(body) } : {}
  return new NextRequest(`${SITE}/api/progress?mark=mark-of-${who}`, { method, headers, ...sent })
}

export const PROGRESS: Area = {
  file: 'app/api/progress/route.ts',
  rows: [
    {
      calls: 'GET',
      ask: (asking) => progress.GET(toProgress(asking, { method: 'GET' })),
      outcomes: SIGNED_IN,
      changes: '',
      isPersonal: true,
    },
    {
      calls: 'POST',
      ask: (asking) => {
        const facts = { ...NO_PROGRESS, reads: [{ lessonId: 'l02', at: MORNING }] }
        const body = { mark: `mark-of-${asking.who}`, clock: Date.now(), facts }
        return progress.POST(toProgress(asking, { method: 'POST', body }))
      },
      outcomes: SIGNED_IN,
      changes: 'progressFact +1',
      isPersonal: true,
    },
    {
      calls: 'DELETE',
      ask: (asking) => progress.DELETE(toProgress(asking, { method: 'DELETE' })),
      outcomes: SIGNED_IN,
      changes: 'progressFact +1',
      except: { learner: 'progressFact +1, progressFact -1', stranger: 'progressFact +1, progressFact -1' },
      isPersonal: true,
    },
  ],
}
