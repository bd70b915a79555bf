import { createInterface } from 'node:readline'
import { migrate } from '@/lib/db/migrate'
import { openDatabase } from '@/lib/db/open-database'

/**
 * A program of its own for `migrateAtOnce`: says that it is ready, waits for a line, and brings each database up to date
 * whose folder and address its arguments tell; `''` where it is SQLite.
 */
const args = process.argv.slice(2)
const places = args.flatMap((folder, at) => (at % 2 === 0 ? [{ folder, url: args[at + 1] }] : []))

console.log('ready')
const lines = createInterface({ input: process.stdin })
for await (const _ of lines) break
lines.close()

for (const place of places) {
  const database = openDatabase(place)
  await migrate(database, place)
  await database.close()
}
