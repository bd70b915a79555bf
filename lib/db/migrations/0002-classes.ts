import type { Kysely } from 'kysely'

/** Classes, who is in them, and what their instructors did. `bigint` is a plain integer on SQLite. */
export async function createClasses(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('class')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('joinCode', 'text', (column) => column.notNull().unique())
    .addColumn('isJoinOpen', 'integer', (column) => column.notNull())
    .addColumn('capacity', 'integer')
    .addColumn('timeZone', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('archivedAt', 'bigint')
    .execute()
  await db.schema
    .createTable('member')
    .addColumn('classId', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('displayName', 'text', (column) => column.notNull())
    .addColumn('extraTimePercent', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('joinedAt', 'bigint', (column) => column.notNull())
    .addColumn('removedAt', 'bigint')
    .addPrimaryKeyConstraint('member_pk', ['classId', 'userId'])
    .execute()
  await db.schema.createIndex('member_userId_idx').on('member').column('userId').execute()
  await db.schema
    .createTable('auditEvent')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classId', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    // What was done in a class is the class's to know, also when whoever did it has left the site.
    .addColumn('actorId', 'text', (column) => column.references('user.id').onDelete('set null'))
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('detailJson', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('auditEvent_classId_at_idx').on('auditEvent').columns(['classId', 'at']).execute()
  await db.schema
    .createTable('apiToken')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classId', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('scope', 'text', (column) => column.notNull())
    // A key that was made by somebody who has left must not open anything, so it goes with their account.
    .addColumn('createdBy', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('lastUsedAt', 'bigint')
    .addColumn('revokedAt', 'bigint')
    .execute()
  await db.schema.createIndex('apiToken_classId_idx').on('apiToken').column('classId').execute()
  await createInvitations(db)
}

async function createInvitations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('classId', 'text', (column) => column.notNull().references('class.id').onDelete('cascade'))
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('note', 'text', (column) => column.notNull())
    // As with a token: what somebody opened who has left is closed.
    .addColumn('invitedBy', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addColumn('expiresAt', 'bigint', (column) => column.notNull())
    .addColumn('usedAt', 'bigint')
    // An invitation that was used stays used when its user's account is gone.
    .addColumn('usedBy', 'text', (column) => column.references('user.id').onDelete('set null'))
    .addColumn('withdrawnAt', 'bigint')
    .execute()
  await db.schema.createIndex('invitation_classId_idx').on('invitation').column('classId').execute()
}
