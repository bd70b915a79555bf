import type { Kysely } from 'kysely'

/** What is asked of a class, and what its learners hand in; and what anybody with an account did outside of classes. */
export async function createWork(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assignment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classId', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .addColumn('itemsJson', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) => column.notNull())
    .addColumn('opensAt', 'bigint', (column) => column.notNull())
    .addColumn('dueAt', 'bigint')
    .addColumn('attemptsLimit', 'integer')
    .addColumn('timeLimitMinutes', 'integer')
    .addColumn('requiredPercent', 'integer')
    .addColumn('feedback', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('updatedAt', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('assignment_classId_idx').on('assignment').column('classId').execute()
  await db.schema
    .createTable('sitting')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('assignmentId', 'text', (column) => column.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('lessonId', 'text', (column) => column.notNull())
    .addColumn('quizHash', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('startedAt', 'bigint', (column) => column.notNull())
    .addColumn('endsAt', 'bigint')
    .addColumn('answersJson', 'text', (column) => column.notNull())
    .addColumn('savedAt', 'bigint')
    .addColumn('handedInAt', 'bigint')
    // Two windows that begin the same attempt at once get one sitting.
    .addUniqueConstraint('sitting_once', ['assignmentId', 'userId', 'lessonId', 'number'])
    .execute()
  await db.schema.createIndex('sitting_userId_idx').on('sitting').column('userId').execute()
  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    // Work outlives the assignment that asked for it: it is the learner's.
    .addColumn('assignmentId', 'text', (column) => column.references('assignment.id').onDelete('set null'))
    .addColumn('lessonId', 'text', (column) => column.notNull())
    .addColumn('quizId', 'text', (column) => column.notNull())
    .addColumn('quizHash', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('startedAt', 'bigint', (column) => column.notNull())
    .addColumn('finishedAt', 'bigint', (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .addColumn('outOf', 'integer', (column) => column.notNull())
    .addColumn('answersJson', 'text', (column) => column.notNull())
    .addColumn('outcomesJson', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('attempt_userId_idx').on('attempt').columns(['userId', 'lessonId']).execute()
  await db.schema
    .createIndex('attempt_assignmentId_idx')
    .on('attempt')
    .columns(['assignmentId', 'finishedAt'])
    .execute()
  await createOverrides(db)
  await createProgressFacts(db)
}

async function createOverrides(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('override')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('assignmentId', 'text', (column) => column.notNull().references('assignment.id').onDelete('cascade'))
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('percent', 'integer')
    .addColumn('reason', 'text', (column) => column.notNull())
    // The grade is the learner's: it outlives the account of whoever set it.
    .addColumn('byUserId', 'text', (column) => column.references('user.id').onDelete('set null'))
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('override_assignmentId_idx').on('override').column('assignmentId').execute()
}

async function createProgressFacts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('progressFact')
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('valueJson', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('progressFact_pk', ['userId', 'kind', 'key'])
    .execute()
}
