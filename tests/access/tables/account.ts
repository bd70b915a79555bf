import * as account from '@/app/(account)/account/actions'
import * as own from '@/app/(account)/account/own-actions'
import type { Dialect } from '@/lib/db/open-database'
import { FRESH } from '@/lib/forms/form-state'
import { ALL, type Area, only, SIGNED_IN } from '@/tests/support/access-table'
import { PASSWORD, type World } from '@/tests/support/access-world'

const emailOf = ({ userId }: { userId: string }) => `${userId}@example.org`
const emailOfClassmate = ({ classmate }: World) => ({ email: emailOf(classmate) })

/** Passwords are hashed slowly on purpose. */
const HASHING: readonly Dialect[] = ['sqlite']

const NO_PASSWORD = 'refused: This account has no password.'

let newcomers = 0

/** Tries are counted by address, and the tables ask more often than anybody may. */
function nextEmail(): string {
  newcomers += 1
  return `newcomer-${newcomers}@example.org`
}

/** Ways in: what opens them is in the form, whoever sends it. */
export const WAYS_IN: Area = {
  file: 'app/(account)/account/actions.ts',
  rows: [
    {
      calls: 'signIn',
      form: (world) => ({ ...emailOfClassmate(world), password: PASSWORD }),
      ask: ({ form }) => account.signIn(FRESH, form),
      outcomes: ALL,
      dialects: HASHING,
      changes: 'session +1',
    },
    {
      calls: 'signUp',
      form: () => ({ name: 'Neo', email: nextEmail(), password: PASSWORD }),
      ask: ({ form }) => account.signUp(FRESH, form),
      outcomes: ALL,
      dialects: HASHING,
      changes: 'user +1, account +1',
      // Its name is read as that of `changeName` is, and hashing a password for each text takes seconds.
    },
    {
      calls: 'signInWithCode',
      form: ({ returnCode }) => ({ returnCode, next: '/classes' }),
      ask: ({ form }) => account.signInWithCode(FRESH, form),
      outcomes: ALL,
      changes: 'session +1',
    },
    {
      calls: 'askForPassword',
      form: emailOfClassmate,
      ask: ({ form }) => account.askForPassword(FRESH, form),
      outcomes: ALL,
      changes: 'verification +1',
    },
    {
      calls: 'choosePassword',
      form: ({ resetToken }) => ({ token: resetToken, password: 'another horse battery' }),
      ask: ({ form }) => account.choosePassword(FRESH, form),
      outcomes: ALL,
      dialects: HASHING,
      // All devices of the account are signed out.
      changes: 'session -1, account ~1, verification -1',
    },
    {
      calls: 'signOut',
      ask: ({ form }) => account.signOut(FRESH, form),
      outcomes: ALL,
      changes: 'session -1',
      except: { anonymous: '' },
    },
  ],
}

/** Each acts on themselves alone, whatever the form says. */
export const OWN_ACCOUNT: Area = {
  file: 'app/(account)/account/own-actions.ts',
  rows: [
    {
      calls: 'changeName',
      form: () => ({ name: 'Renamed' }),
      ask: ({ form }) => own.changeName(FRESH, form),
      outcomes: SIGNED_IN,
      changes: 'user ~1',
      texts: ['name'],
    },
    {
      calls: 'changeOwnPassword',
      form: () => ({ oldPassword: PASSWORD, newPassword: 'another horse battery' }),
      ask: ({ form }) => own.changeOwnPassword(FRESH, form),
      outcomes: {
        ...only('classmate', 'foreignLearner'),
        ...{ owner: NO_PASSWORD, instructor: NO_PASSWORD, learner: NO_PASSWORD, removed: NO_PASSWORD },
        ...{ removedInstructor: NO_PASSWORD, foreignInstructor: NO_PASSWORD, stranger: NO_PASSWORD },
      },
      dialects: HASHING,
      // The device itself gets a session of its own anew.
      changes: 'session +1, session -1, account ~1',
    },
    {
      calls: 'signOutDevice',
      about: 'of the learner',
      form: ({ deviceId }) => ({ sessionId: deviceId }),
      ask: ({ form }) => own.signOutDevice(FRESH, form),
      outcomes: SIGNED_IN,
      changes: '',
      except: { learner: 'session -1' },
    },
    {
      calls: 'signOutOthers',
      ask: ({ form }) => own.signOutOthers(FRESH, form),
      outcomes: SIGNED_IN,
      changes: '',
      except: { learner: 'session -1' },
    },
    {
      calls: 'disconnect',
      about: 'which is the only way in for the stranger',
      ask: ({ form }) => own.disconnect(FRESH, form),
      outcomes: SIGNED_IN,
      changes: '',
      except: { classmate: 'account -1' },
    },
    {
      calls: 'deleteOwnAccount',
      form: () => ({ word: 'delete' }),
      ask: ({ form }) => own.deleteOwnAccount(FRESH, form),
      outcomes: {
        ...SIGNED_IN,
        owner: `refused: You are the only owner of “Ours”. Make somebody else an owner, or delete the class, first.`,
        foreignInstructor: `refused: You are the only owner of “Containers 1”. Make somebody else an owner, or delete the class, first.`,
      },
      changes: 'user -1, session -1, member -1, apiToken -1',
      except: {
        learner: 'user -1, session -2, returnCode -1, member -1, sitting -1, attempt -1, override -1, progressFact -1',
        classmate: 'user -1, session -1, account -2, verification -1, member -1',
        removed: 'user -1, session -1, member -1, attempt -1',
        foreignLearner: 'user -1, session -1, account -1, member -1, attempt -1',
        stranger: 'user -1, session -1, account -1, progressFact -1',
      },
    },
  ],
}
