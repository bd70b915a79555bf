import 'server-only'
import type { AbortableOperationOptions, CompiledQuery, DatabaseConnection, Driver } from 'kysely'
import { goneBecause, isDatabaseGone, toToldError } from './database-gone'

/** How errors of one kind of database are told apart. */
interface Kind {
  /** Of a connection that broke. */
  isLost(error: unknown): boolean
  /** Whether there is still something to take back: a full disk may have ended the transaction by itself. */
  isInTransaction(): boolean
}

/** Has a driver throw a `DatabaseGoneError` where the database cannot be used, whichever statement finds it out. */
export function nameFaults(driver: Driver, { isLost, isInTransaction }: Kind): Driver {
  const told = new WeakSet<DatabaseConnection>()
  const acquire = driver.acquireConnection.bind(driver)
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options).catch((error) => {
      throw goneBecause(codeOf(error))
    })
    if (told.has(connection)) return connection
    told.add(connection)
    const execute = connection.executeQuery.bind(connection)
    connection.executeQuery = <Row>(query: CompiledQuery, more?: AbortableOperationOptions) =>
      execute<Row>(query, more).catch((error) => {
        throw isLost(error) ? goneBecause(codeOf(error)) : toToldError(error)
      })
    return connection
  }
  const rollback = driver.rollbackTransaction.bind(driver)
  driver.rollbackTransaction = async (connection) => {
    if (!isInTransaction()) return
    try {
      await rollback(connection)
    } catch (error) {
      // With the connection its transaction is gone, too. What broke it counts, and not this.
      if (!isDatabaseGone(error)) throw error
    }
  }
  return driver
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
