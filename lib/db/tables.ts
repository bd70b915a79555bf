import type { Generated } from 'kysely'

/**
 * The tables as queries see them, the same on SQLite and PostgreSQL. Times are milliseconds since 1970, UTC, but for the
 * first four tables, which belong to better-auth and hold its dates (a test compares them with what it expects).
 * Flags are 0 or 1. Columns that end in `Json` hold JSON text, written and read by the queries alone.
 */
export interface Tables {
  user: UserTable
  session: SessionTable
  account: AccountTable
  verification: VerificationTable
  returnCode: ReturnCodeTable
  class: ClassTable
  member: MemberTable
  assignment: AssignmentTable
  sitting: SittingTable
  attempt: AttemptTable
  override: OverrideTable
  progressFact: ProgressFactTable
  apiToken: ApiTokenTable
  invitation: InvitationTable
  auditEvent: AuditEventTable
}

/** A date of better-auth: ISO text on SQLite, a timestamp on PostgreSQL. Only its own adapter reads them. */
type AuthDate = unknown

interface UserTable {
  id: string
  name: string
  /** Of a learner who joined without one: a placeholder that no mail can reach. */
  email: string
  emailVerified: unknown
  image: string | null
  createdAt: AuthDate
  updatedAt: AuthDate
}

interface SessionTable {
  id: string
  expiresAt: AuthDate
  token: string
  createdAt: AuthDate
  updatedAt: AuthDate
  ipAddress: string | null
  userAgent: string | null
  userId: string
}

interface AccountTable {
  id: string
  accountId: string
  providerId: string
  userId: string
  accessToken: string | null
  refreshToken: string | null
  idToken: string | null
  accessTokenExpiresAt: AuthDate
  refreshTokenExpiresAt: AuthDate
  scope: string | null
  password: string | null
  createdAt: AuthDate
  updatedAt: AuthDate
}

interface VerificationTable {
  id: string
  identifier: string
  value: string
  expiresAt: AuthDate
  createdAt: AuthDate
  updatedAt: AuthDate
}

/** With it somebody who joined without e-mail comes back. */
interface ReturnCodeTable {
  userId: string
  /** SHA-256 of the code in hex; the code itself is shown once and kept nowhere. */
  hash: string
  createdAt: number
}

interface ClassTable {
  id: string
  name: string
  /** Eight letters and digits, as they are written on the board. */
  joinCode: string
  isJoinOpen: number
  /** How many learners may join; null for any number. */
  capacity: number | null
  /** IANA name, for due dates. */
  timeZone: string
  createdAt: number
  archivedAt: number | null
}

export type Role = 'owner' | 'instructor' | 'learner'

interface MemberTable {
  classId: string
  userId: string
  role: Role
  /** As the class knows them; the account's own name may differ. */
  displayName: string
  /** What a time limit is longer by, in percent. */
  extraTimePercent: Generated<number>
  joinedAt: number
  /** Removed members see nothing of the class; their work stays until the class or their account is deleted. */
  removedAt: number | null
}

interface AssignmentTable {
  id: string
  classId: string
  title: string
  note: string
  /** What it asks for: `[{ "kind": "quiz", "id": "l01" }]`, see `lib/classroom/assignment.ts`. */
  itemsJson: string
  mode: 'practice' | 'test'
  opensAt: number
  dueAt: number | null
  attemptsLimit: number | null
  timeLimitMinutes: number | null
  requiredPercent: number | null
  feedback: 'at-once' | 'after-due' | 'never'
  createdAt: number
  updatedAt: number
}

/** A quiz of a graded test that was opened: the server decides its questions and its clock. */
interface SittingTable {
  id: string
  assignmentId: string
  userId: string
  lessonId: string
  quizHash: string
  seed: number
  /** Counted from 1; no two of a learner's sittings of one quiz are the same. */
  number: number
  startedAt: number
  /** null without a time limit */
  endsAt: number | null
  /** Answers as the browser last sent them, so that a lost connection loses nothing. */
  answersJson: string
  savedAt: number | null
  handedInAt: number | null
}

/** A quiz that was handed in: a fact, appended and never edited. */
interface AttemptTable {
  /** Made by the browser, or of the sitting: handing in twice under one id is one attempt. */
  id: string
  userId: string
  /** null for what was done outside of any assignment */
  assignmentId: string | null
  lessonId: string
  quizId: string
  quizHash: string
  seed: number
  startedAt: number
  /** When the server got it. */
  finishedAt: number
  score: number
  outOf: number
  /** Question id -> answer in its normal form. */
  answersJson: string
  /** `QuestionOutcome[]` of `lib/progress/facts.ts`. */
  outcomesJson: string
}

/** A grade that an instructor set by hand; of several the latest counts, and all are kept. */
interface OverrideTable {
  id: string
  assignmentId: string
  userId: string
  /** null takes the hand-set grade back. */
  percent: number | null
  reason: string
  /** null once the account of whoever set it is deleted: the grade is the learner's. */
  byUserId: string | null
  at: number
}

/** What a learner did outside of classes, as in the browser: see `lib/progress/facts.ts`. */
interface ProgressFactTable {
  userId: string
  kind: string
  /** Tells one fact of its kind from another; the same fact has the same key in every browser. */
  key: string
  valueJson: string
  at: number
}

interface ApiTokenTable {
  id: string
  classId: string
  name: string
  /** SHA-256 in hex. */
  hash: string
  scope: 'gradebook:read'
  createdBy: string
  createdAt: number
  lastUsedAt: number | null
  revokedAt: number | null
}

/** A link with which one person comes to teach a class. */
interface InvitationTable {
  id: string
  classId: string
  /** SHA-256 of the token in hex; the link itself is shown once and kept nowhere. */
  hash: string
  /** Whom it is for, in the owner's words; empty without, and once it was used. */
  note: string
  invitedBy: string
  createdAt: number
  expiresAt: number
  usedAt: number | null
  /** null where nobody has used it, and once the account of whoever did is deleted. */
  usedBy: string | null
  withdrawnAt: number | null
}

/** What an instructor did, for the other instructors of the class. */
interface AuditEventTable {
  id: string
  classId: string
  /** null once their account is deleted. */
  actorId: string | null
  action: string
  /** Ids and settings; no names and no answers. */
  detailJson: string
  at: number
}
