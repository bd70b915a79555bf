import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CodeColours } from '@/components/mdx/code-colours'
import { QuizForm } from '@/components/quiz/quiz-form'
import { findLesson } from '@/lib/content/read-course'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { readQuizView } from '@/lib/mdx/quiz-page'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import { decodeHandIn } from '@/lib/quiz/hand-in'
import { toQuizResult } from '@/lib/quiz/quiz-result'

type Props = PageProps<'/learn/[module]/[lesson]/quiz'>

/** The quiz alone: where a form sent without JavaScript comes back to, with its result. */
export default async function QuizPage({ params, searchParams }: Props) {
  const lesson = await lessonFrom(params)
  const handIn = decodeHandIn(lesson.quiz, (await searchParams).attempt)
  const handedIn = handIn && {
    answers: handIn.answers,
    result: toQuizResult(gradeQuiz(lesson.quiz, handIn.answers), lesson.path, inlineHtml),
  }
  return (
    <main id="content" className="page">
      <div className="lesson">
        <p className="eyebrow">
          <Link href={lesson.path} prefetch={false}>
            {lesson.title}
          </Link>
        </p>
        <h1 className="mt-2 text-4xl">Quiz</h1>
        <QuizForm quiz={await readQuizView(lesson)} seed={handIn ? handIn.seed : freshSeed()} handedIn={handedIn} />
      </div>
      <CodeColours />
    </main>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await lessonFrom(params)
  return { title: `Quiz: ${lesson.title}`, alternates: { canonical: `${lesson.path}#quiz` }, robots: { index: false } }
}

/** Each call is a new attempt, and so a new order. */
function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

async function lessonFrom(params: Props['params']) {
  const { module, lesson } = await params
  return findLesson(module, lesson) ?? notFound()
}
