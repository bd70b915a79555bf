import type { Area } from '@/tests/support/access-table'
import { OWN_ACCOUNT, WAYS_IN } from './account'
import { API_TOKENS, GRADEBOOK_API } from './api-tokens'
import { ASSIGNMENTS, GRADES } from './assignments'
import { CLASS_SETTINGS, CLASSES } from './class-settings'
import { ACCEPTANCE, INVITATIONS } from './invitations'
import { JOINING } from './joining'
import { PROVIDER } from './provider'
import { PUBLIC } from './public'
import { CLOCKS, HANDED_IN_TESTS, PRACTICE, SAVED_ANSWERS, TESTS } from './quizzes'
import { DUE, EXPORT, GRADEBOOK_FILE, GRADEBOOK_VERSION, INSIGHTS_FILE, PROGRESS } from './reading'
import { ROSTER } from './roster'

/** Every server action and every route handler of the site; `who-may.test.ts` looks for those that are missing. */
export const AREAS: readonly Area[] = [
  ...[
    CLASSES,
    CLASS_SETTINGS,
    INVITATIONS,
    ACCEPTANCE,
    ROSTER,
    ASSIGNMENTS,
    GRADES,
    API_TOKENS,
    GRADEBOOK_API,
    JOINING,
  ],
  ...[WAYS_IN, OWN_ACCOUNT, TESTS, PRACTICE, SAVED_ANSWERS, CLOCKS, HANDED_IN_TESTS],
  ...[GRADEBOOK_FILE, INSIGHTS_FILE, GRADEBOOK_VERSION, DUE, EXPORT, PROGRESS],
  ...PROVIDER,
  ...PUBLIC,
]
