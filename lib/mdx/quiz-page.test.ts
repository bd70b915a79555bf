import { expect, test } from 'vitest'
import { listQuizTexts } from '@/lib/content/check/quiz-texts'
import { listLessons, readCourse } from '@/lib/content/read-course'
import { ContentFixture, sample } from '@/tests/support/content-fixture'
import { inlineHtml } from './inline-markdown'
import { readQuizView } from './quiz-page'

test('a quiz is shown with its texts as HTML and the listings that it asks about', async () => {
  const content = new ContentFixture().replace(sample.firstQuiz, 'You change the Dockerfile', 'You change `<x>`')
  const view = await readCourse(content.root).lessons.map(readQuizView)[0]
  expect({ ...view, questions: view?.questions.slice(0, 1) }).toEqual({
    id: 'quiz-first',
    path: '/learn/basics/first/quiz',
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
        options: [
          { token: '8nb3zb', html: 'The new Dockerfile' },
          { token: '1gj7nt4', html: 'The old image' },
        ],
      },
    ],
  })
})

test.for(listLessons())(
  'the quiz of $module/$slug keeps its key, and its options can be told apart',
  async (lesson) => {
    const { questions } = await readQuizView(lesson)
    const shown = JSON.stringify(questions)
    const feedback = listQuizTexts(lesson.quiz.questions).filter(({ entry }) =>
      /feedback|otherwise/.test(String(entry.at(-1))),
    )
    const secrets = feedback
      .flatMap(({ text }) => [text, inlineHtml(text)])
      .map((text) => JSON.stringify(text).slice(1, -1))
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    for (const question of questions) {
      const tokens = question.kind === 'short-answer' ? [] : question.options.map(({ token }) => token)
      expect(tokens).toEqual([...new Set(tokens)])
    }
  },
)
