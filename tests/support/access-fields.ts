import type { Dump } from './access-dump'
import type { Fields } from './access-table'
import type { World } from './access-world'

/** Names of columns, with what somebody would like to have in them. */
export function listWishes({ stranger, foreignLearner, otherClassId, otherPracticeId }: World): Fields {
  return {
    ...{
      userId: stranger.userId,
      learnerId: foreignLearner.userId,
      actorId: stranger.userId,
      ownerId: stranger.userId,
    },
    ...{ createdBy: stranger.userId, byUserId: stranger.userId, usedBy: stranger.userId, by: stranger.userId },
    ...{ id: 'a-wish', newId: 'a-wish', classId: otherClassId, assignmentId: otherPracticeId, sittingId: 'a-wish' },
    ...{ role: 'owner', isAdmin: '1', admin: 'true', isOwner: '1', isTeaching: '1', scope: '*', emailVerified: '1' },
    ...{ email: 'a.wish@evil.example', name: 'A wish', displayName: 'A wish', note: 'A wish', joinCode: 'CCCCDDDD' },
    ...{ score: '100', outOf: '1', percent: '100', extraTimePercent: '300', extraTime: '300', capacity: '1' },
    ...{ startedAt: '1', finishedAt: '1', handedInAt: '1', endsAt: '9', createdAt: '1', joinedAt: '1', removedAt: '1' },
    ...{ archivedAt: '1', at: '1', now: '1', usedAt: '1', revokedAt: '1', expiresAt: '9', hash: 'a-wish', number: '9' },
    ...{ password: 'a wish of ten letters', token: 'a-wish', sessionId: 'a-wish', image: 'https://evil.example/' },
    ...{ __proto__x: '1', 'constructor[prototype][role]': 'owner', 'member.role': 'owner', 'settings.capacity': '1' },
  }
}

const LONG = 'x'.repeat(100_000)

/** What no page of ours sends in a field, or nothing at all. */
export const AWKWARD: readonly [what: string, (form: FormData, field: string) => void][] = [
  ['missing', (form, field) => form.delete(field)],
  ['sent twice', (form, field) => form.append(field, String(form.get(field)))],
  ['a file', (form, field) => form.set(field, new File(['x'], 'x.txt'))],
  ['empty', (form, field) => form.set(field, '')],
  ['a null character', (form, field) => form.set(field, `${form.get(field)}\0`)],
  ['half a character', (form, field) => form.set(field, `${form.get(field)}\ud800`)],
  ['control characters', (form, field) => form.set(field, `${form.get(field)}\u001b[31m\u202e`)],
  ['too long', (form, field) => form.set(field, LONG)],
  ['a word of the database', (form, field) => form.set(field, `' OR 1=1; DROP TABLE "user"; --`)],
  ['a word of the language', (form, field) => form.set(field, '__proto__')],
  ['a huge number', (form, field) => form.set(field, '99999999999999999999')],
]

/** Whether the long text was stored, or most of it. */
export function isOverlong(now: Dump): boolean {
  const most = LONG.slice(0, 5_000)
  return [...now.values()].some((rows) => [...rows.values()].some(({ text }) => text.includes(most)))
}
