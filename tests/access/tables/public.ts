import { POST as gradeQuiz } from '@/app/(learn)/learn/[module]/[lesson]/quiz/answers/route'
import { GET as readQuestions } from '@/app/(learn)/learn/[module]/[lesson]/quiz/questions/route'
import { GET as live } from '@/app/api/health/live/route'
import { GET as ready } from '@/app/api/health/ready/route'
import { POST as gradeQuestion } from '@/app/api/questions/[id]/answer/route'
import { GET as askQuestions } from '@/app/api/questions/route'
import { findLessonById } from '@/lib/content/read-course'
import { SITE } from '@/tests/support/access-request'
import { ALL, type Area, type Row } from '@/tests/support/access-table'

type Called = Pick<Row, 'calls' | 'ask'> & Partial<Row>

/** One route that asks nobody who they are. */
function open(file: string, row: Called): Area {
  return { file, rows: [{ outcomes: ALL, changes: '', dialects: ['sqlite'], ...row }] }
}

function firstLesson() {
  const lesson = findLessonById('l01')
  if (!lesson) throw new Error('The course has no lesson l01.')
  return lesson
}

const ofFirstLesson = () => ({ params: Promise.resolve({ module: firstLesson().module, lesson: firstLesson().slug }) })

export const PUBLIC: readonly Area[] = [
  open('app/api/health/live/route.ts', { calls: 'GET', ask: async () => live() }),
  open('app/api/health/ready/route.ts', { calls: 'GET', ask: async () => ready() }),
  open('app/(learn)/learn/[module]/[lesson]/quiz/questions/route.ts', {
    calls: 'GET',
    ask: ({ headers }) => readQuestions(new Request(`${SITE}/?seed=7`, { headers }), ofFirstLesson()),
  }),
  open('app/(learn)/learn/[module]/[lesson]/quiz/answers/route.ts', {
    calls: 'POST',
    form: () => ({ attempt: 'b'.repeat(32), seed: '7', hash: firstLesson().quiz.hash }),
    ask: ({ form, headers }) => gradeQuiz(new Request(SITE, { method: 'POST', headers, body: form }), ofFirstLesson()),
  }),
  open('app/api/questions/route.ts', {
    calls: 'GET',
    ask: ({ headers }) => {
      const [question] = firstLesson().quiz.questions
      return askQuestions(new Request(`${SITE}/?ids=${question?.id}&seed=7`, { headers }))
    },
  }),
  open('app/api/questions/[id]/answer/route.ts', {
    calls: 'POST',
    form: () => ({ seed: '7', hash: firstLesson().quiz.hash }),
    ask: ({ form, headers }) => {
      const [question] = firstLesson().quiz.questions
      const params = Promise.resolve({ id: question?.id ?? '' })
      return gradeQuestion(new Request(SITE, { method: 'POST', headers, body: form }), { params })
    },
  }),
]
