import type { Migration } from 'kysely/migration'
import type { Dialect } from '../open-database'
import { createAccounts } from './0001-accounts'
import { createClasses } from './0002-classes'
import { createWork } from './0003-work'

/**
 * Name -> step, in order. A step that has been released is never edited: what changes gets a new one. There is no way
 * back; a backup is (README, "Backup").
 */
export function listMigrations(dialect: Dialect): Record<string, Migration> {
  return {
    '0001-accounts': { up: (db) => createAccounts(db, dialect) },
    '0002-classes': { up: (db) => createClasses(db) },
    '0003-work': { up: (db) => createWork(db) },
  }
}
