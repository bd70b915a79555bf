import { expect, test } from 'vitest'
import { assignedQuizPath } from '@/lib/classroom/class-paths'
import { refuseForm } from './respond'

const HOSTILE = '"><script>alert(1)</script>&'
const refused = { status: 404, reason: 'Gone.' }

test('a path that somebody made up is no markup in the page of a refusal', async () => {
  const page = await refuseForm(refused, `/classes/${HOSTILE}`).text()
  expect(page).not.toContain('<script')
  expect(page).toContain('<a href="/classes/&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">')
})

test('what stands in an address of a class cannot leave its part of the path', () => {
  const place = { classId: HOSTILE, assignmentId: '../x?y#z', lessonId: 'l01' }
  expect(assignedQuizPath(place)).toBe('/classes/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%26/..%2Fx%3Fy%23z/l01')
})

test('a refusal leads back to the quiz in plain words', async () => {
  const answer = refuseForm(
    { status: 503, reason: 'The site’s database cannot be reached just now.' },
    '/classes/c/a/l01',
  )
  expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8'])
  const page = await answer.text()
  expect(page).toContain('<p>The site’s database cannot be reached just now.</p>')
  expect(page).toContain('<a href="/classes/c/a/l01">Open the quiz again</a>')
})
