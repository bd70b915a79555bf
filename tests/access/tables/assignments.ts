import * as assignments from '@/app/(teach)/teach/[class]/assignments/actions'
import * as grades from '@/app/(teach)/teach/[class]/work/[assignment]/[learner]/actions'
import { FRESH } from '@/lib/forms/form-state'
import { type Area, TEACHING } from '@/tests/support/access-table'
import { MORNING } from '@/tests/support/school'

const ID = '22222222-2222-4222-8222-222222222222'

const TERMS = {
  ...{ title: 'Week 4', note: 'Read first.', mode: 'practice', opensAt: '2026-03-02T14:30', dueAt: '' },
  ...{ attemptsLimit: '', timeLimitMinutes: '', requiredPercent: '', feedback: 'at-once', 'item:quiz:l01': 'yes' },
}

export const ASSIGNMENTS: Area = {
  file: 'app/(teach)/teach/[class]/assignments/actions.ts',
  rows: [
    {
      calls: 'makeAssignment',
      form: () => ({ id: ID, ...TERMS }),
      ask: ({ form, world }) => assignments.makeAssignment(world.classId, FRESH, form),
      outcomes: TEACHING,
      changes: 'assignment +1, auditEvent +1',
      texts: ['title', 'note'],
      isAnybodysOwn: true,
    },
    {
      calls: 'changeAssignment',
      form: () => ({ ...TERMS, seen: String(MORNING - 2 * 86_400_000), understood: 'yes' }),
      ask: ({ form, world: { classId, practiceId: assignmentId } }) =>
        assignments.changeAssignment({ classId, assignmentId }, FRESH, form),
      outcomes: TEACHING,
      changes: 'assignment ~1, auditEvent +1',
      texts: ['title', 'note'],
    },
    {
      calls: 'removeAssignment',
      form: () => ({ sure: 'yes' }),
      ask: ({ form, world: { classId, practiceId: assignmentId } }) =>
        assignments.removeAssignment({ classId, assignmentId }, FRESH, form),
      outcomes: TEACHING,
      // What was handed in stays with its learners.
      changes: 'assignment -1, attempt ~2, override -1, auditEvent +1',
    },
  ],
}

export const GRADES: Area = {
  file: 'app/(teach)/teach/[class]/work/[assignment]/[learner]/actions.ts',
  rows: [
    {
      calls: 'setGrade',
      form: ({ classId, practiceId, learner }) => ({
        ...{ id: ID, classId, assignmentId: practiceId, learnerId: learner.userId },
        ...{ percent: '80', reason: 'Plain words' },
      }),
      ask: ({ form }) => grades.setGrade(FRESH, form),
      outcomes: TEACHING,
      changes: 'override +1, auditEvent +1',
      texts: ['reason'],
    },
  ],
}
