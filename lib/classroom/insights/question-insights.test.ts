import { expect, test } from 'vitest'
import { attemptOf, portsLesson } from '@/tests/support/insight-sample'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { buildQuestionInsights } from './question-insights'
import { readAnswers } from './read-answers'

test('facility counts whoever had the question, and a missing answer as not right', () => {
  const attempts = ['rrrrrr', 'errrrr', 'eer---', '-rrrrr', 'eeeeee'].map((marks, at) => attemptOf(`u${at}`, marks))
  const [first] = buildQuestionInsights(readAnswers(attempts, [portsLesson]), [portsLesson])
  expect(first).toEqual({
    questionId: 'q1',
    lessonId: 'l01',
    lessonTitle: 'Ports',
    href: '/learn/net/ports#ports',
    prompt: 'What happens in question q1?',
    learners: 5,
    right: 1,
    unanswered: 1,
    facility: 0.2,
    discrimination: expect.closeTo(0.4041, 4),
    readable: 4,
    wrongAnswers: [
      { text: 'The expose answer', misconception: 'EXPOSE publishes a port', learners: 3 },
      { text: 'The rare answer', misconception: 'Nobody thinks so of q1', learners: 0 },
    ],
  })
})

test('answers to an edited quiz count for facility, and for no option', () => {
  const attempts = [attemptOf('ada', 'eeeeee', { quizHash: 'old' }), attemptOf('max', 'eeeeee')]
  const [first] = buildQuestionInsights(readAnswers(attempts, [portsLesson]), [portsLesson])
  expect([first?.learners, first?.facility, first?.readable, first?.wrongAnswers[0]?.learners]).toEqual([2, 0, 1, 1])
})

test('questions that nobody had are left out', () => {
  expect(buildQuestionInsights([], [portsLesson])).toEqual([])
})

test('typed, placed and paired answers are told by their misconception, and place-holders have values', () => {
  const lesson = { ...portsLesson, quiz: kindsQuiz }
  const outcomes = kindsQuiz.questions.map(({ id, skills }) => ({ questionId: id, skills, verdict: 'wrong' as const }))
  const attempt = attemptOf('ada', '', { quizHash: kindsQuiz.hash, answers: kindsMistakes, outcomes })
  const insights = buildQuestionInsights(readAnswers([attempt], [lesson]), [lesson])
  const wrongOf = (id: string) => insights.find(({ questionId }) => questionId === id)?.wrongAnswers
  expect(wrongOf('claim')).toEqual([
    { text: undefined, misconception: 'SECRET EXPOSE publishes a port', learners: 1 },
    {
      text: 'Docker opens the port, but a firewall blocks it.',
      misconception: 'SECRET No port is opened, so no firewall has anything to block.',
      learners: 0,
    },
    {
      text: 'It publishes the port on the same computer only.',
      misconception: 'SECRET A computer needs `-p` for its own visits too.',
      learners: 0,
    },
  ])
  expect(wrongOf('order')).toEqual([
    {
      text: undefined,
      misconception: 'SECRET It ends with its own process and changes nothing after it.',
      learners: 1,
    },
  ])
  expect(insights.find(({ questionId }) => questionId === 'command')?.prompt).toContain('port 8080 of')
})
