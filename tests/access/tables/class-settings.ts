import * as settings from '@/app/(teach)/teach/[class]/settings/actions'
import * as classes from '@/app/(teach)/teach/actions'
import { NO_CLASS_WITH_CODE } from '@/lib/classroom/code-account-words'
import { FRESH } from '@/lib/forms/form-state'
import { type Area, only, SIGNED_IN, TEACHING } from '@/tests/support/access-table'
import { JOIN_CODE, type World } from '@/tests/support/access-world'

const ofClass = ({ classId }: World) => ({ classId })
const ID = '11111111-1111-4111-8111-111111111111'

export const CLASSES: Area = {
  file: 'app/(teach)/teach/actions.ts',
  rows: [
    {
      calls: 'makeClass',
      form: () => ({ id: ID, name: 'New', timeZone: 'UTC', capacity: '' }),
      ask: ({ form }) => classes.makeClass(FRESH, form),
      outcomes: { ...SIGNED_IN, learner: `refused: ${NO_CLASS_WITH_CODE}` },
      changes: 'class +1, member +1, auditEvent +1',
      // An instructor may have made a link into this account.
      except: { classmate: 'verification -1, class +1, member +1, auditEvent +1' },
      texts: ['name'],
      isAnybodysOwn: true,
    },
  ],
}

export const CLASS_SETTINGS: Area = {
  file: 'app/(teach)/teach/[class]/settings/actions.ts',
  rows: [
    {
      calls: 'saveSettings',
      form: (world) => ({ ...ofClass(world), name: 'Renamed', timeZone: 'UTC', understood: 'UTC', capacity: '100' }),
      ask: ({ form }) => settings.saveSettings(FRESH, form),
      outcomes: TEACHING,
      changes: 'class ~1, auditEvent +1',
      texts: ['name'],
      isAnybodysOwn: true,
    },
    {
      calls: 'replaceCode',
      form: (world) => ({ ...ofClass(world), from: JOIN_CODE }),
      ask: ({ form }) => settings.replaceCode(FRESH, form),
      outcomes: TEACHING,
      changes: 'class ~1, auditEvent +1',
      isAnybodysOwn: true,
    },
    {
      calls: 'openOrClose',
      form: (world) => ({ ...ofClass(world), isOpen: 'no' }),
      ask: ({ form }) => settings.openOrClose(FRESH, form),
      outcomes: TEACHING,
      changes: 'class ~1, auditEvent +1',
      isAnybodysOwn: true,
    },
    {
      calls: 'duplicate',
      form: (world) => ({ ...ofClass(world), newId: ID, name: 'Again', moveBy: '364' }),
      ask: ({ form }) => settings.duplicate(FRESH, form),
      outcomes: TEACHING,
      changes: 'class +1, member +1, assignment +2, auditEvent +2',
      texts: ['name'],
      isAnybodysOwn: true,
    },
    {
      calls: 'archive',
      form: ofClass,
      ask: ({ form }) => settings.archive(FRESH, form),
      outcomes: TEACHING,
      changes: 'class ~1, auditEvent +1',
      isAnybodysOwn: true,
    },
    {
      calls: 'unarchive',
      about: 'of a class that is not archived',
      form: ofClass,
      ask: ({ form }) => settings.unarchive(FRESH, form),
      outcomes: TEACHING,
      changes: '',
      isAnybodysOwn: true,
    },
    {
      calls: 'unarchive',
      form: ofClass,
      // Archived for as long as it takes, and for everybody alike.
      ask: async ({ form, world: { db, classId } }) => {
        await db.updateTable('class').set({ archivedAt: 1 }).where('id', '=', classId).execute()
        try {
          return await settings.unarchive(FRESH, form)
        } finally {
          await db.updateTable('class').set({ archivedAt: null }).where('archivedAt', '=', 1).execute()
        }
      },
      outcomes: TEACHING,
      changes: 'auditEvent +1',
      isAnybodysOwn: true,
    },
    {
      calls: 'removeClass',
      form: (world) => ({ ...ofClass(world), typedName: 'Ours' }),
      ask: ({ form }) => settings.removeClass(FRESH, form),
      outcomes: only('owner'),
      changes: 'class -1, member -6, invitation -1, assignment -2, sitting -1, attempt -2, override -1, apiToken -3',
      isAnybodysOwn: true,
    },
  ],
}
