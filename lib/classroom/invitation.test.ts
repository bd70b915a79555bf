import { expect, test } from 'vitest'
import { INVITATION_MS, InvitationFields, invitationPath, isInvitationOpen } from './invitation'

const fresh = { expiresAt: INVITATION_MS, usedAt: null, withdrawnAt: null }

test('an invitation is open for a week', () => {
  expect(INVITATION_MS).toBe(7 * 24 * 60 * 60 * 1000)
  expect([0, INVITATION_MS - 1, INVITATION_MS].map((now) => isInvitationOpen(fresh, now))).toEqual([true, true, false])
})

test('an invitation that was used or withdrawn is open no more', () => {
  expect(isInvitationOpen({ ...fresh, usedAt: 1 }, 2)).toBe(false)
  expect(isInvitationOpen({ ...fresh, withdrawnAt: 1 }, 2)).toBe(false)
})

test('a link leads to the page of its token', () => {
  expect(invitationPath('a-B_9')).toBe('/teach/invitation/a-B_9')
})

test.each([
  [{}, ''],
  [{ note: '  ' }, ''],
  [{ note: ' for  Ada ' }, 'for Ada'],
  [{ note: '<b>für 阿達</b>' }, '<b>für 阿達</b>'],
])('of %j the note is "%s"', (fields, note) => {
  expect(InvitationFields.parse(fields)).toEqual({ note })
})

test('a note that is too long or cannot be shown is refused in a sentence', () => {
  const faultOf = (note: string) => InvitationFields.safeParse({ note }).error?.issues.map(({ message }) => message)
  expect(faultOf('x'.repeat(61))).toEqual(['The note has 61 characters; at most 60 are allowed.'])
  expect(faultOf('for\u0000Ada')).toEqual(['The note holds a character that cannot be shown. Type it anew.'])
})
