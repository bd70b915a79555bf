import * as roster from '@/app/(teach)/teach/[class]/roster/actions'
import { NO_TEACHING_WITH_CODE } from '@/lib/classroom/code-account-words'
import { FRESH } from '@/lib/forms/form-state'
import { type Area, only, TEACHING } from '@/tests/support/access-table'
import type { World } from '@/tests/support/access-world'

/** A form about one of the class. */
function about(who: 'owner' | 'instructor' | 'learner' | 'classmate' | 'removed' | 'removedInstructor') {
  return (world: World) => ({ classId: world.classId, userId: world[who].userId })
}

const NO_LINK =
  'refused: For this account no link can be made here: it teaches a class, or is in one that you do not teach, or has no password.'

export const ROSTER: Area = {
  file: 'app/(teach)/teach/[class]/roster/actions.ts',
  rows: [
    {
      calls: 'addToRoster',
      form: ({ classId }) => ({ classId, list: 'Nina' }),
      ask: ({ form }) => roster.addToRoster(FRESH, form),
      outcomes: TEACHING,
      changes: 'user +1, returnCode +1, member +1, auditEvent +1',
      texts: ['list'],
      isAnybodysOwn: true,
    },
    {
      calls: 'addToRoster',
      about: 'from a file',
      form: ({ classId }) => ({ classId, list: '' }),
      ask: ({ form }) => {
        form.set('file', new File(['name;extra time\nNina;25 %'], 'list.csv'))
        return roster.addToRoster(FRESH, form)
      },
      outcomes: TEACHING,
      changes: 'user +1, returnCode +1, member +1, auditEvent +1',
      isAnybodysOwn: true,
    },
    {
      calls: 'rename',
      form: (world) => ({ ...about('learner')(world), displayName: 'Lena' }),
      ask: ({ form }) => roster.rename(FRESH, form),
      outcomes: TEACHING,
      changes: 'member ~1, auditEvent +1',
      texts: ['displayName'],
    },
    {
      calls: 'rename',
      about: 'of the owner',
      form: (world) => ({ ...about('owner')(world), displayName: 'Olena' }),
      ask: ({ form }) => roster.rename(FRESH, form),
      outcomes: only('owner'),
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'giveExtraTime',
      form: (world) => ({ ...about('learner')(world), extraTime: '25 %' }),
      ask: ({ form }) => roster.giveExtraTime(FRESH, form),
      outcomes: TEACHING,
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'changeRole',
      form: (world) => ({ ...about('classmate')(world), role: 'instructor' }),
      ask: ({ form }) => roster.changeRole(FRESH, form),
      outcomes: only('owner'),
      // With a link that was made for a learner nobody gets into the account of an instructor.
      changes: 'verification -1, member ~1, auditEvent +1',
    },
    {
      calls: 'changeRole',
      about: 'of somebody with a return code to instructor',
      form: (world) => ({ ...about('learner')(world), role: 'instructor' }),
      ask: ({ form }) => roster.changeRole(FRESH, form),
      outcomes: { ...only(), owner: `refused: ${NO_TEACHING_WITH_CODE}` },
      changes: '',
    },
    {
      calls: 'changeRole',
      about: 'of the co-instructor to owner',
      form: (world) => ({ ...about('instructor')(world), role: 'owner' }),
      ask: ({ form }) => roster.changeRole(FRESH, form),
      outcomes: only('owner'),
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'remove',
      form: about('learner'),
      ask: ({ form }) => roster.remove(FRESH, form),
      outcomes: TEACHING,
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'remove',
      about: 'of the co-instructor, who may leave by themselves',
      form: about('instructor'),
      ask: ({ form }) => roster.remove(FRESH, form),
      outcomes: TEACHING,
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'remove',
      about: 'of the only owner',
      form: about('owner'),
      ask: ({ form }) => roster.remove(FRESH, form),
      outcomes: {
        ...only(),
        owner: 'refused: A class needs an owner. Make somebody else an owner first.',
      },
      changes: '',
    },
    {
      calls: 'restore',
      form: about('removed'),
      ask: ({ form }) => roster.restore(FRESH, form),
      outcomes: TEACHING,
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'restore',
      about: 'of a removed instructor',
      form: about('removedInstructor'),
      ask: ({ form }) => roster.restore(FRESH, form),
      outcomes: only('owner'),
      changes: 'member ~1, auditEvent +1',
    },
    {
      calls: 'renewCode',
      form: about('learner'),
      ask: ({ form }) => roster.renewCode(FRESH, form),
      outcomes: TEACHING,
      // Whoever was signed in with it is signed out.
      changes: 'session -2, returnCode ~1, auditEvent +1',
    },
    {
      calls: 'makePasswordLink',
      form: about('classmate'),
      ask: ({ form }) => roster.makePasswordLink(FRESH, form),
      outcomes: TEACHING,
      changes: 'verification +1, auditEvent +1',
    },
    {
      calls: 'makePasswordLink',
      about: 'into the account of the owner',
      form: about('owner'),
      ask: ({ form }) => roster.makePasswordLink(FRESH, form),
      outcomes: { ...only(), owner: NO_LINK, instructor: NO_LINK },
      changes: '',
    },
  ],
}
