import { expect, test } from 'vitest'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { attemptOf, portsLesson } from '@/tests/support/insight-sample'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'
import { readAnswers } from './read-answers'

test('an answer tells its verdict, how the rest went, and what it means', () => {
  const [first, second, third] = readAnswers([attemptOf('ada', 'er-rrr')], [portsLesson])
  const possible = ['EXPOSE publishes a port', 'Nobody thinks so of q1']
  const reading = { userId: 'ada', lessonId: 'l01', skills: ['docker.net.expose'] }
  expect(first).toEqual({
    ...reading,
    questionId: 'q1',
    verdict: 'wrong',
    rest: 4 / 5,
    meaning: { shown: ['EXPOSE publishes a port'], possible, chosen: [0] },
  })
  expect(second).toEqual({
    ...reading,
    questionId: 'q2',
    verdict: 'right',
    rest: 3 / 5,
    meaning: { shown: [], possible: ['EXPOSE publishes a port', 'Nobody thinks so of q2'], chosen: [1] },
  })
  expect([third?.verdict, third?.meaning]).toEqual(['unanswered', undefined])
})

test('answers to a quiz that was edited since, or is gone, keep their verdicts and lose their meaning', () => {
  const old = attemptOf('ada', 'eeeeee', { quizHash: 'of-yesterday' })
  const gone = attemptOf('ada', 'rrrrrr', { lessonId: 'gone' })
  const readings = readAnswers([old, gone], [portsLesson])
  expect(readings.map(({ meaning }) => meaning)).toEqual(Array(12).fill(undefined))
  expect(readings.map(({ verdict }) => verdict)).toEqual([...Array(6).fill('wrong'), ...Array(6).fill('right')])
})

test('every kind of question shows the misconceptions of its wrong answers, with the values that were drawn', () => {
  const lesson = { ...portsLesson, quiz: kindsQuiz }
  const read = (seed: number, port: number) => {
    const answers = { ...kindsMistakes, command: [`docker run -d -p 80:${port} --name SECRET-web nginx:1.29`] }
    const outcomes = gradeQuiz(kindsQuiz, { seed, answers }).marks.map(({ question: { id, skills }, verdict }) => ({
      questionId: id,
      skills,
      verdict,
    }))
    const attempt = attemptOf('ada', '', { quizHash: kindsQuiz.hash, seed, answers, outcomes })
    return Object.fromEntries(
      readAnswers([attempt], [lesson]).map(({ questionId, meaning }) => [questionId, meaning?.shown]),
    )
  }
  const shown = [8080, 9090, 8000].map((port) => [0, 1, 2].map((seed) => read(seed, port).command?.length))
  expect(shown.flat().toSorted()).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1])
  expect(read(0, 1)).toEqual({
    one: ['SECRET A restart starts the same container with the same files.'],
    several: ['SECRET It runs when a container starts.'],
    claim: ['SECRET EXPOSE publishes a port'],
    command: [],
    gaps: ['SECRET That is the name of the Deployment, which no selector looks at.'],
    order: ['SECRET It ends with its own process and changes nothing after it.'],
    pairs: ['SECRET Files outside of a volume are lost with the container.'],
    faulty: ['SECRET The line is right; it only suffers from an earlier one.'],
    predict: ['SECRET The writable layer went with its container.'],
    typed: ['SECRET That is the name of the variable, not its value.'],
  })
})
