import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { readyAccounts } from '@/lib/auth/code-accounts'
import { RETURN_CODE_BYTES, writeReturnCode } from '@/lib/classroom/return-code'
import { database } from '@/lib/db/database'
import { type DemoFilled, fillDemo } from '@/lib/db/queries/fill-demo'
import { removeDemo } from '@/lib/db/queries/remove-demo'
import { siteUrl } from '@/lib/site'
import { buildSchool } from './demo/build-school'

/**
 * `npm run demo` fills the database with an example school, `npm run demo -- --remove` takes it away completely. Which
 * database: `DATABASE_URL`, else the file in `DATA_DIR`, as for the server, which may be running.
 */
const LEARNERS = 40
const WEEKS = 6
const EMAIL = 'demo@drydock.example'
const REMOVE = 'npm run demo -- --remove'

async function fill(): Promise<void> {
  const school = buildSchool({ seed: 'drydock', now: Date.now(), learners: LEARNERS, weeks: WEEKS })
  // As long and as random as a return code.
  const password = writeReturnCode(randomBytes(RETURN_CODE_BYTES))
  const instructor = { name: 'Demo instructor', email: EMAIL, passwordHash: await hashPassword(password) }
  const { db } = await database()
  const makeAccount = await readyAccounts(school.reduce((sum, { learners }) => sum + learners.length, 0))
  const filled = await fillDemo(db, { school, instructor, makeAccount })
  if (filled.status === 'filled') return tell(filled, password)
  process.exitCode = 1
  const isThere = filled.status === 'there-already'
  console.error(
    isThere
      ? `The demo is in this database already. To take it away: ${REMOVE}`
      : `Somebody has an account with ${EMAIL}, which the demo needs. Nothing was changed.`,
  )
}

function tell({ learners, attempts }: Extract<DemoFilled, { status: 'filled' }>, password: string): void {
  const classes = [...new Set(learners.map(({ className }) => className))]
  console.log(`Filled: ${classes.length} classes, ${learners.length} learners, ${attempts} quizzes handed in.

Sign in as the instructor: ${siteUrl('/account/sign-in')}
  e-mail    ${EMAIL}
  password  ${password}  (made for this demo, shown only now)

Come back as a learner: ${siteUrl('/account/return')}`)
  for (const className of classes) {
    const learner = learners.find((one) => one.className === className)
    if (learner) console.log(`  ${learner.returnCode}  ${learner.name}, in "${className}"`)
  }
  console.log(`\nTo take all of it away: ${REMOVE}`)
}

async function remove(): Promise<void> {
  const removal = await removeDemo((await database()).db)
  if (removal.status === 'removed') {
    return console.log(`Removed: ${removal.classes} classes and ${removal.accounts} accounts of the demo.`)
  }
  if (removal.status === 'not-there') return console.log('There is no demo in this database.')
  process.exitCode = 1
  const names = removal.classes.map((name) => `"${name}"`).join(', ')
  console.error(
    `Nothing was removed: only an account of the demo owns ${names}. Delete what is no longer needed, or give it ` +
      'another owner, then try again.',
  )
}

const [option, ...rest] = process.argv.slice(2)
try {
  if (rest.length > 0 || (option !== undefined && option !== '--remove')) {
    console.error(`Usage: npm run demo   or   ${REMOVE}`)
    process.exitCode = 2
  } else {
    await (option === undefined ? fill() : remove())
    await (await database()).close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
