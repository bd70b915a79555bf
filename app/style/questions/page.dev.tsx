import type { Metadata } from 'next'
import { CodeColours } from '@/components/mdx/code-colours'
import { QuestionField } from '@/components/quiz/question-field'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { codeListing } from '@/lib/mdx/listing'
import { type Answers, isAnswered } from '@/lib/quiz/answers'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import type { ListingView, QuestionView } from '@/lib/quiz/question-view'
import { toQuestionResult } from '@/lib/quiz/quiz-result'
import { toQuizView, type ViewText } from '@/lib/quiz/quiz-view'
import { answerKey } from '@/tests/support/content-answer-key'
import { kindsMistakes, kindsQuiz } from '@/tests/support/quiz-kinds-sample'

export const metadata: Metadata = { title: 'Questions', robots: { index: false } }

const SEED = 7
const STATES = [
  { name: 'Open', answers: {} },
  { name: 'Answered wrongly', answers: kindsMistakes },
  { name: 'Answered rightly', answers: answerKey(kindsQuiz, SEED) },
]

/** Every kind of question: open, answered wrongly and answered rightly. It stands on the development server only. */
export default async function QuestionsPage() {
  const place = { lessonId: 'sample', path: '/style/questions', seed: SEED }
  const { questions } = toQuizView(kindsQuiz, place, await readText())
  return (
    <main id="content" className="page">
      <div className="lesson">
        <header className="title-block">
          <h1>Questions</h1>
          <p className="lead">Every kind of question from tests/support/quiz-kinds-sample.ts, in each of its states.</p>
        </header>
        {STATES.map(({ name, answers }) => (
          <section key={name} className="quiz-section">
            <h2>{name}</h2>
            <form>
              {questions.map((question, index) => (
                <Answered
                  key={question.id}
                  question={question}
                  place={`${index + 1} of ${questions.length}`}
                  answers={answers}
                />
              ))}
            </form>
          </section>
        ))}
      </div>
      <CodeColours />
    </main>
  )
}

interface AnsweredProps {
  question: QuestionView
  place: string
  answers: Answers
}

function Answered({ question, place, answers }: AnsweredProps) {
  const given = answers[question.id] ?? []
  const marks = isAnswered(given) ? gradeQuiz(kindsQuiz, { seed: SEED, answers }).marks : []
  const mark = marks.find((one) => one.question.id === question.id)
  return (
    <QuestionField
      question={question}
      place={place}
      given={given}
      result={mark && toQuestionResult(mark, { lessonPath: '/style', inline: inlineHtml })}
      askConfidence={question.kind === 'choose-one'}
      sure={mark && true}
    />
  )
}

async function readText(): Promise<ViewText> {
  const listings = new Map<string, ListingView>()
  for (const [path, text] of Object.entries(kindsQuiz.files)) {
    listings.set(path, { title: path.replace(/^examples\//, ''), ...(await codeListing(path, text)) })
  }
  return { inline: inlineHtml, file: (path) => kindsQuiz.files[path] ?? '', listing: (path) => listings.get(path) }
}
