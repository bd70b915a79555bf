/** Whom and what a deed is about, as the class knows them now; undefined where they are gone, or it is about nobody. */
export interface DeedSubjects {
  member: { name: string; hasLeft: boolean } | undefined
  assignment: string | undefined
}

/** A part of a sentence: words of ours, or what somebody typed as a name. */
export type DeedPart = string | { name: string }

/** What an instructor did, for the log of the class: `removed Ada`. Deeds without words are told by their name. */
export function sayDeed(action: string, detail: unknown, subjects: DeedSubjects): DeedPart[] {
  const words = WORDS[action] ?? action
  const known = isRecord(detail) ? detail : {}
  const sentence = typeof words === 'string' ? words : words(known)
  return sentence.split(/(\{\w+\})/).flatMap((part) => (part === '' ? [] : nameSubject(part, known, subjects)))
}

function nameSubject(part: string, { title }: Detail, { member, assignment }: DeedSubjects): DeedPart[] {
  switch (part) {
    case '{member}':
      if (!member) return ['somebody whose account was deleted']
      return [{ name: member.name }, ...(member.hasLeft ? [' (not in the class any more)'] : [])]
    case '{assignment}':
      return assignment === undefined ? ['an assignment that was deleted later'] : quoteTitle(assignment)
    case '{title}':
      return typeof title === 'string' ? quoteTitle(title) : ['an assignment']
    default:
      return [part]
  }
}

function quoteTitle(title: string): DeedPart[] {
  return ['the assignment “', { name: title }, '”']
}

type Detail = Readonly<Record<string, unknown>>

/** `{member}`, `{assignment}` and `{title}`, which a deletion noted, stand for names. */
type Words = string | ((detail: Detail) => string)

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
  'member.rename': 'changed the name of {member}',
  'member.extra-time': ({ percent }) =>
    percent === 0 ? 'took extra time back from {member}' : `gave {member} ${percent} % extra time`,
  'member.remove': 'removed {member}',
  'member.restore': 'let {member} in again',
  'member.role': ({ role }) => `made {member} ${ROLES[String(role)] ?? String(role)}`,
  'instructor.invite': 'made an invitation to teach',
  'instructor.join': 'came to teach the class by an invitation',
  'invitation.withdraw': 'withdrew an invitation to teach',
  'return-code.renew': 'gave {member} a new return code',
  'password-link.make': 'made {member} a link for a new password',
  'assignment.create': 'made {assignment}',
  'assignment.update': 'changed {assignment}',
  'assignment.delete': 'deleted {title}',
  'override.set': 'set a grade by hand for {member}, in {assignment}',
  'override.take-back': 'took back a grade set by hand for {member}, in {assignment}',
  'api-token.create': 'made a token for the gradebook',
  'api-token.revoke': 'revoked a token for the gradebook',
}

function isRecord(value: unknown): value is Detail {
  return typeof value === 'object' && value !== null
}
