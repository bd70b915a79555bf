import * as joining from '@/app/(teach)/join/actions'
import { FRESH } from '@/lib/forms/form-state'
import { ALL, type Area, SIGNED_IN } from '@/tests/support/access-table'
import { JOIN_CODE } from '@/tests/support/access-world'

const TAKEN_OUT = 'refused: You were taken out of this class. Ask your instructor to let you in again.'

/** Whoever has a code may know the name of its class, and join; for whoever is in it already nothing changes. */
export const JOINING: Area = {
  file: 'app/(teach)/join/actions.ts',
  rows: [
    {
      calls: 'enterCode',
      form: () => ({ typed: JOIN_CODE }),
      ask: ({ form }) => joining.enterCode(FRESH, form),
      outcomes: ALL,
      changes: '',
    },
    {
      calls: 'join',
      form: () => ({ joinCode: JOIN_CODE, displayName: 'Sammy' }),
      ask: ({ form }) => joining.join(FRESH, form),
      outcomes: { ...SIGNED_IN, removed: TAKEN_OUT, removedInstructor: TAKEN_OUT },
      changes: '',
      except: { foreignLearner: 'member +1', foreignInstructor: 'member +1', stranger: 'member +1' },
      texts: ['displayName'],
      isAnybodysOwn: true,
    },
    {
      calls: 'joinWithoutEmail',
      form: () => ({
        ...{ formId: '44444444-4444-4444-8444-444444444444', joinCode: JOIN_CODE },
        ...{ displayName: 'Nobody in particular' },
      }),
      ask: ({ form }) => joining.joinWithoutEmail(FRESH, form),
      outcomes: ALL,
      changes: 'user +1, returnCode +1, member +1',
      texts: ['displayName'],
      isAnybodysOwn: true,
    },
  ],
}
