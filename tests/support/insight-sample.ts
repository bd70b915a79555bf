import type {
  InsightAssignment,
  InsightAttempt,
  InsightLearner,
  InsightLesson,
  OutcomeLine,
} from '@/lib/classroom/insights/insight-rows'
import type { Reading } from '@/lib/classroom/insights/read-answers'
import type { Verdict } from '@/lib/progress/facts'
import { type Quiz, QuizFile } from '@/lib/quiz/quiz-schema'
import { tokenOf } from '@/lib/quiz/token'
import { MORNING } from './school'

const wrong = (id: string, misconception: string) => ({
  id,
  text: `The ${id} answer`,
  misconception,
  feedback: 'It is another way round.',
})
const right = { id: 'right', text: 'The right answer', correct: true, feedback: 'That is how it is.' }

/** Six questions with one option that is right; the first two share a misconception. */
const portsQuiz: Quiz = {
  ...QuizFile.parse({
    id: 'q-ports',
    questions: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id, at) => ({
      id,
      kind: 'choose-one',
      prompt: `What happens in question ${id}?`,
      skills: [at < 2 ? 'docker.net.expose' : 'docker.net.publish'],
      see: 'ports',
      options: [
        wrong('expose', at < 2 ? 'EXPOSE publishes a port' : `EXPOSE is needed for ${id}`),
        right,
        wrong('rare', `Nobody thinks so of ${id}`),
      ],
    })),
  }),
  hash: 'hash-of-ports',
  files: {},
}

export const portsLesson: InsightLesson = { id: 'l01', title: 'Ports', path: '/learn/net/ports', quiz: portsQuiz }

export const skills = [
  { id: 'docker.net.publish', theme: 'Networks', outcome: 'Publish a port.' },
  { id: 'docker.run', theme: 'Containers', outcome: 'Start a container.' },
  { id: 'docker.net.expose', theme: 'Networks', outcome: 'Tell what EXPOSE does.' },
]

/** The answer that names an option of that quiz. */
function choose(questionId: string, option: 'right' | 'expose' | 'rare'): string[] {
  const question = portsQuiz.questions.find(({ id }) => id === questionId)
  if (!question) throw new Error(`the sample has no question "${questionId}"`)
  return [tokenOf(question, { id: option })]
}

/** An attempt at that quiz: `r` right, `e` the option "expose", `-` nothing, for each question in turn. */
export function attemptOf(userId: string, marks: string, some: Partial<InsightAttempt> = {}): InsightAttempt {
  const verdicts: Record<string, Verdict> = { r: 'right', e: 'wrong' }
  const lines = portsQuiz.questions.map(({ id, skills: tested }, at) => {
    const mark = marks[at] ?? '-'
    const outcome: OutcomeLine = { questionId: id, skills: tested, verdict: verdicts[mark] ?? 'unanswered' }
    return { outcome, answer: mark === '-' ? [] : choose(id, mark === 'r' ? 'right' : 'expose') }
  })
  const outcomes = lines.map(({ outcome }) => outcome)
  return {
    id: `${userId} ${marks}`,
    userId,
    assignmentId: 'a1',
    lessonId: portsLesson.id,
    quizHash: portsQuiz.hash,
    seed: 1,
    startedAt: MORNING,
    finishedAt: MORNING + 60_000,
    score: outcomes.filter(({ verdict }) => verdict === 'right').length,
    outOf: outcomes.length,
    answers: Object.fromEntries(lines.map(({ outcome, answer }) => [outcome.questionId, answer])),
    outcomes,
    ...some,
  }
}

export function learnerOf(userId: string, some: Partial<InsightLearner> = {}): InsightLearner {
  return { userId, displayName: `Name of ${userId}`, joinedAt: MORNING, ...some }
}

export function assignmentOf(id: string, some: Partial<InsightAssignment> = {}): InsightAssignment {
  return { id, title: `Title of ${id}`, mode: 'practice', dueAt: null, requiredPercent: null, ...some }
}

/** One answer of somebody, right and without a meaning. */
export function readingOf(some: Partial<Reading> & { userId: string }): Reading {
  return {
    lessonId: 'l01',
    questionId: 'q1',
    skills: ['docker.net.publish'],
    verdict: 'right',
    rest: undefined,
    meaning: undefined,
    ...some,
  }
}
