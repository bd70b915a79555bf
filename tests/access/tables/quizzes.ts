import * as quiz from '@/app/(teach)/classes/[class]/[assignment]/[lesson]/actions'
import { POST as handInPractice } from '@/app/(teach)/classes/[class]/[assignment]/[lesson]/hand-in/route'
import { POST as saveAnswers } from '@/app/api/sittings/[sitting]/answers/route'
import { GET as readClock } from '@/app/api/sittings/[sitting]/clock/route'
import { POST as handInTest } from '@/app/api/sittings/[sitting]/hand-in/route'
import { findLessonById } from '@/lib/content/read-course'
import { FRESH } from '@/lib/forms/form-state'
import { SITE } from '@/tests/support/access-request'
import { type Area, only } from '@/tests/support/access-table'

const LEARNING = only('learner', 'classmate')
const hash = () => findLessonById('l01')?.quiz.hash ?? ''

export const TESTS: Area = {
  file: 'app/(teach)/classes/[class]/[assignment]/[lesson]/actions.ts',
  rows: [
    {
      calls: 'beginTest',
      form: () => ({ number: '1' }),
      ask: ({ form, world: { classId, testId: assignmentId } }) =>
        quiz.beginTest({ classId, assignmentId, lessonId: 'l01' }, FRESH, form),
      // Those who teach come back to the quiz's page, which says that learners begin it here.
      outcomes: only('classmate', 'learner', 'owner', 'instructor'),
      changes: '',
      except: { classmate: 'sitting +1' },
    },
  ],
}

export const PRACTICE: Area = {
  file: 'app/(teach)/classes/[class]/[assignment]/[lesson]/hand-in/route.ts',
  rows: [
    {
      calls: 'POST',
      form: () => ({ attempt: 'a'.repeat(32), seed: '7', hash: hash(), startedAt: '1' }),
      ask: ({ form, headers, world: { classId, practiceId } }) =>
        handInPractice(new Request(SITE, { method: 'POST', headers, body: form }), {
          params: Promise.resolve({ class: classId, assignment: practiceId, lesson: 'l01' }),
        }),
      outcomes: LEARNING,
      changes: 'attempt +1',
    },
  ],
}

export const SAVED_ANSWERS: Area = {
  file: 'app/api/sittings/[sitting]/answers/route.ts',
  rows: [
    {
      calls: 'POST',
      about: 'to the sitting of the learner',
      form: () => ({ hash: hash() }),
      ask: ({ form, headers, world: { sittingId } }) =>
        saveAnswers(new Request(SITE, { method: 'POST', headers, body: form }), {
          params: Promise.resolve({ sitting: sittingId }),
        }),
      outcomes: only('learner'),
      changes: 'sitting ~1',
    },
  ],
}

export const CLOCKS: Area = {
  file: 'app/api/sittings/[sitting]/clock/route.ts',
  rows: [
    {
      calls: 'GET',
      about: 'of the sitting of the learner',
      ask: ({ headers, world: { sittingId } }) =>
        readClock(new Request(SITE, { headers }), { params: Promise.resolve({ sitting: sittingId }) }),
      outcomes: only('learner'),
      changes: '',
    },
  ],
}

export const HANDED_IN_TESTS: Area = {
  file: 'app/api/sittings/[sitting]/hand-in/route.ts',
  rows: [
    {
      calls: 'POST',
      about: 'of the sitting of the learner',
      form: () => ({ hash: hash() }),
      ask: ({ form, headers, world: { sittingId } }) =>
        handInTest(new Request(SITE, { method: 'POST', headers, body: form }), {
          params: Promise.resolve({ sitting: sittingId }),
        }),
      outcomes: only('learner'),
      changes: 'sitting ~1, attempt +1',
      // Answers to questions that were changed meanwhile stand on the page with those of today.
      keeps: 'sitting ~1',
    },
  ],
}
