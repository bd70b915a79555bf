import path from 'node:path'
import { backup, restore } from '../backup'
import { databasePlace } from '../database'
import { sayAccountCode } from './account-code'
import { sayAccountLink } from './account-link'

/**
 * `npm run db:backup [-- FILE]`, `npm run db:restore -- FILE`, `npm run account:link -- ADDRESS` and
 * `npm run account:code -- ID`; in an image `node db.mjs backup [FILE]` and so on. Which database: `DATABASE_URL`, else the file in `DATA_DIR`, as for the server.
 */
const [command, given] = process.argv.slice(2)
const place = databasePlace()

function newName(): string {
  const now = new Date().toISOString().replace(/[:.]/g, '-')
  return path.join(place.folder, 'backups', `drydock-${now}.${place.url ? 'dump' : 'db'}`)
}

const USAGE = `Usage: npm run db:backup [-- FILE]             in an image: node db.mjs backup [FILE]
       npm run db:restore -- FILE                         node db.mjs restore FILE
       npm run account:link -- ada@example.org            node db.mjs account-link ada@example.org
       npm run account:code -- ID                         node db.mjs account-code ID`

try {
  if (command === 'backup') {
    const file = given ?? newName()
    const size = await backup(place, file)
    console.log(`Saved ${file} (${Math.ceil(size / 1000)} KB). Keep it on another machine.`)
  } else if (command === 'restore' && given) {
    const kept = await restore(place, given)
    console.log(`Restored ${given}.${kept ? ` What was there before is kept as ${kept}.` : ''}`)
  } else if (command === 'account-link' && given) {
    console.log(await sayAccountLink(place, { email: given, environment: process.env }))
  } else if (command === 'account-code' && given) {
    console.log(await sayAccountCode(place, given))
  } else {
    console.error(USAGE)
    process.exitCode = 2
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
