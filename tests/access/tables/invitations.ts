import * as settings from '@/app/(teach)/teach/[class]/settings/invitation-actions'
import * as invitation from '@/app/(teach)/teach/invitation/[token]/actions'
import { NO_INVITATION_WITH_CODE } from '@/lib/classroom/code-account-words'
import { FRESH } from '@/lib/forms/form-state'
import { type Area, only, quietly, SIGNED_IN } from '@/tests/support/access-table'

const BACK = 'member ~1, invitation ~1, auditEvent +1'

export const INVITATIONS: Area = {
  file: 'app/(teach)/teach/[class]/settings/invitation-actions.ts',
  rows: [
    {
      calls: 'inviteInstructor',
      form: ({ classId }) => ({ id: '66666666-6666-4666-8666-666666666666', classId, note: 'For Ines' }),
      ask: ({ form }) => settings.inviteInstructor(FRESH, form),
      outcomes: only('owner'),
      changes: 'invitation +1, auditEvent +1',
      texts: ['note'],
      isAnybodysOwn: true,
    },
    {
      calls: 'endInvitation',
      form: ({ classId, invitationId }) => ({ id: invitationId, classId }),
      ask: ({ form }) => quietly(settings.endInvitation(form)),
      outcomes: only('owner'),
      changes: 'invitation ~1, auditEvent +1',
    },
  ],
}

/** Whoever has the link may use it, but not with an account that opens with a return code; for whoever teaches the class it stays open. */
export const ACCEPTANCE: Area = {
  file: 'app/(teach)/teach/invitation/[token]/actions.ts',
  rows: [
    {
      calls: 'teachClass',
      form: ({ invitationToken }) => ({ token: invitationToken }),
      ask: ({ form }) => invitation.teachClass(FRESH, form),
      outcomes: { ...SIGNED_IN, learner: `refused: ${NO_INVITATION_WITH_CODE}` },
      changes: 'member +1, invitation ~1, auditEvent +1',
      except: {
        ...{ owner: '', instructor: '' },
        ...{ classmate: `verification -1, ${BACK}`, removed: BACK, removedInstructor: BACK },
      },
    },
  ],
}
