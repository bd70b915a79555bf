import type { Metadata } from 'next'
import { headers } from 'next/headers'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CodeColours } from '@/components/mdx/code-colours'
import { EarlierAttempt } from '@/components/quiz/earlier-attempt'
import { QuizForm } from '@/components/quiz/quiz-form'
import { QuizPlayer } from '@/components/quiz/quiz-player'
import { findLesson, type Lesson } from '@/lib/content/read-course'
import { findRateFault } from '@/lib/http/rate-limit'
import { tooMany } from '@/lib/http/respond'
import { inlineHtml } from '@/lib/mdx/inline-markdown'
import { quizPath, readQuizView } from '@/lib/mdx/quiz-page'
import { newFactId } from '@/lib/new-fact-id'
import { newSeed } from '@/lib/new-seed'
import { gradeQuiz } from '@/lib/quiz/grade-quiz'
import type { QuizView } from '@/lib/quiz/question-view'
import { toQuizResult } from '@/lib/quiz/quiz-result'
import { type QuizRun, startRun, withTotal } from '@/lib/quiz/quiz-run'
import { decodeReceipt, type Receipt } from '@/lib/quiz/receipt'

type Props = PageProps<'/learn/[module]/[lesson]/quiz'>

/** The quiz alone: where a form sent without JavaScript comes back to, with its result. */
export default async function QuizPage({ params, searchParams }: Props) {
  const lesson = await lessonFrom(params)
  const receipt = decodeReceipt((await searchParams).attempt)
  return (
    <main id="content" className="page">
      <div className="lesson">
        <p className="eyebrow">
          <Link href={lesson.path} prefetch={false}>
            {lesson.title}
          </Link>
        </p>
        <h1 className="mt-2 text-4xl">Quiz</h1>
        {receipt ? await shown(lesson, receipt) : await fresh(lesson)}
      </div>
      <CodeColours />
    </main>
  )
}

/** Each call is a new attempt, and so a new seed. */
async function fresh(lesson: Lesson) {
  const quiz = await readQuizView(lesson, newSeed())
  const start = startRun(quiz, { attemptId: newFactId(), mode: 'practice', now: Date.now() })
  return <QuizPlayer quizPath={quiz.path} lessonId={lesson.id} first={{ quiz, start }} />
}

/** Somebody who makes up receipts asks for grades, and is counted like everybody who does. */
async function isTooMuch(): Promise<boolean> {
  return (await findRateFault(await headers())) !== undefined
}

/** An attempt as it was graded. Of a quiz that was changed since, its questions can no longer be shown, but its score stands. */
async function shown(lesson: Lesson, receipt: Receipt) {
  if (await isTooMuch()) return <p role="alert">{tooMany().reason}</p>
  if (receipt.hash !== lesson.quiz.hash) return <EarlierAttempt {...receipt} quizPath={quizPath(lesson)} />
  const quiz = await readQuizView(lesson, receipt.seed)
  return <QuizForm quiz={quiz} start={toRun(lesson, quiz, receipt)} />
}

/** The explanations are looked up in the same questions; the score is the one that was told. */
function toRun({ quiz, path }: Lesson, view: QuizView, receipt: Receipt): QuizRun {
  const { attemptId, answers, at, score, outOf } = receipt
  const told = toQuizResult(gradeQuiz(quiz, receipt), { lessonPath: path, inline: inlineHtml })
  return withTotal({ ...startRun(view, { attemptId, mode: 'test', now: at }), answers }, { ...told, score, outOf })
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const lesson = await lessonFrom(params)
  return { title: `Quiz: ${lesson.title}`, alternates: { canonical: `${lesson.path}#quiz` }, robots: { index: false } }
}

async function lessonFrom(params: Props['params']) {
  const { module, lesson } = await params
  return findLesson(module, lesson) ?? notFound()
}
