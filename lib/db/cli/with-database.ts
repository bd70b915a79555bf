import { existsSync } from 'node:fs'
import { migrate } from '../migrate'
import { type Database, type DatabasePlace, databaseFile, openDatabase } from '../open-database'

/**
 * Does something with the database of a place, for a command.
 *
 * @throws with a sentence where there is none
 */
export async function withDatabase<Answer>(
  place: DatabasePlace,
  work: (db: Database['db']) => Promise<Answer>,
): Promise<Answer> {
  const file = databaseFile(place.folder)
  // Opening would make an empty one, in which nobody is known.
  if (!place.url && !existsSync(file)) throw new Error(`There is no database at ${file}; DATA_DIR names its folder.`)
  const database = openDatabase(place)
  try {
    await migrate(database, place)
    return await work(database.db)
  } finally {
    await database.close()
  }
}
