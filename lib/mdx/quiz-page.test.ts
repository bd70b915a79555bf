import { expect, test } from 'vitest'
import { listLessons, readCourse } from '@/lib/content/read-course'
import { rulesOf } from '@/lib/quiz/kinds'
import type { QuestionView } from '@/lib/quiz/question-view'
import { listVariants } from '@/lib/quiz/variants'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { inlineHtml } from './inline-markdown'
import { readAskedQuestion, readQuizView } from './quiz-page'

test('a quiz is shown with its texts as HTML and the listings that it asks about', async () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'You change the Dockerfile', 'You change `<x>`')
  const [lesson] = readCourse(content.root).lessons
  if (!lesson) throw new Error('the sample has no lesson')
  const view = await readQuizView(lesson, 7)
  expect({ ...view, questions: view.questions.slice(0, 1) }).toEqual({
    id: 'quiz-first',
    lessonId: lesson.id,
    path: '/learn/basics/first/quiz',
    hash: lesson.quiz.hash,
    seed: 7,
    questions: [
      {
        id: 'first-file',
        kind: 'choose-one',
        html: 'You change <code>&#x3C;x></code> and start a container again. What runs?',
        listing: {
          title: 'app/Dockerfile',
          html: 'FROM alpine:3.22\nCOPY hello.sh /hello.sh\nCMD ["/hello.sh"]\n',
          tokens: 'K0.4Kd.4Kk.3',
        },
        options: expect.arrayContaining([
          { token: expect.stringMatching(/^[a-z0-9]{1,10}$/), html: 'The new Dockerfile' },
          { token: expect.stringMatching(/^[a-z0-9]{1,10}$/), html: 'The old image' },
        ]),
      },
    ],
  })
})

test('one question comes with the place that it belongs to', async () => {
  const [lesson] = listLessons()
  const question = lesson?.quiz.questions[0]
  if (!lesson || !question) throw new Error('the course has no question')
  expect(await readAskedQuestion(lesson, question, 3)).toEqual({
    question: (await readQuizView(lesson, 3)).questions[0],
    lessonId: lesson.id,
    lessonTitle: lesson.title,
    lessonPath: lesson.path,
    hash: lesson.quiz.hash,
    seed: 3,
  })
})

test.for(listLessons())('the quiz of $module/$slug keeps its key, and its parts can be told apart', async (lesson) => {
  for (const seed of [0, 1, 2]) {
    const { questions } = await readQuizView(lesson, seed)
    const shown = JSON.stringify(questions)
    const feedback = lesson.quiz.questions
      .flatMap(listVariants)
      .flatMap((question) => rulesOf(question).textsOf())
      .filter(({ entry }) => /feedback|otherwise/.test(String(entry.at(-1))))
    const secrets = feedback
      .flatMap(({ text }) => [text, inlineHtml(text)])
      .map((text) => JSON.stringify(text).slice(1, -1))
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    for (const question of questions) {
      for (const tokens of tokenLists(question)) expect(tokens).toEqual([...new Set(tokens)])
    }
  }
})

/** The tokens of each list of a question. */
function tokenLists(question: QuestionView): string[][] {
  const lists = Object.values(question).filter((value) => Array.isArray(value))
  return lists.map((list: readonly unknown[]) =>
    list.flatMap((entry) => {
      if (typeof entry !== 'object' || entry === null) return []
      return 'token' in entry ? [String(entry.token)] : 'gap' in entry ? [String(entry.gap)] : []
    }),
  )
}
