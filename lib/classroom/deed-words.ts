/** What an instructor did, for the log of the class: `archived the class`. Deeds without words are told by their name. */
export function sayDeed(action: string, detail: unknown): string {
  const words = WORDS[action]
  if (words === undefined) return action
  return typeof words === 'string' ? words : words(isRecord(detail) ? detail : {})
}

type Words = string | ((detail: Readonly<Record<string, unknown>>) => string)

const ROLES: Readonly<Record<string, string>> = { owner: 'an owner', instructor: 'an instructor', learner: 'a learner' }

const WORDS: Readonly<Record<string, Words>> = {
  'class.create': ({ from }) => (from ? 'made the class after an earlier one' : 'made the class'),
  'class.update': 'changed the settings',
  'class.duplicate': 'duplicated the class',
  'class.archive': 'archived the class',
  'class.unarchive': 'took the class out of the archive',
  'join-code.rotate': 'replaced the join code',
  'join.open': 'opened the class for joining',
  'join.close': 'closed the class for joining',
  'member.add': ({ count }) => (count === 1 ? 'added a learner' : `added ${count} learners`),
  'member.rename': 'changed the name of a member',
  'member.extra-time': ({ percent }) =>
    percent === 0 ? 'took extra time back' : `gave a learner ${percent} % extra time`,
  'member.remove': 'removed a member',
  'member.restore': 'let a member in again',
  'member.role': ({ role }) => `made a member ${ROLES[String(role)] ?? String(role)}`,
  'instructor.invite': 'made an invitation to teach',
  'instructor.join': 'came to teach the class by an invitation',
  'invitation.withdraw': 'withdrew an invitation to teach',
  'return-code.renew': 'gave a learner a new return code',
  'password-link.make': 'made a link for a learner’s new password',
  'assignment.create': 'made an assignment',
  'assignment.update': 'changed an assignment',
  'assignment.delete': 'deleted an assignment',
  'override.set': 'set a grade by hand',
  'override.take-back': 'took back a grade set by hand',
  'api-token.create': 'made a token for the gradebook',
  'api-token.revoke': 'revoked a token for the gradebook',
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
