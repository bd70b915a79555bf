import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonFoot } from '@/components/lesson/lesson-foot'
import { ModuleNav } from '@/components/lesson/module-nav'
import { TitleBlock } from '@/components/lesson/title-block'
import { Toc } from '@/components/lesson/toc'
import { CodeColours } from '@/components/mdx/code-colours'
import { lessonComponents } from '@/components/mdx/lesson-components'
import { LessonProgress } from '@/components/progress/lesson-progress'
import { QuizDoor } from '@/components/quiz/quiz-door'
import { JsonLd } from '@/components/site/json-ld'
import { findLesson, listLessons } from '@/lib/content/read-course'
import { lessonJsonLd } from '@/lib/learn/json-ld'
import { type LessonView, toLessonView } from '@/lib/learn/lesson-view'
import { quizPath } from '@/lib/mdx/quiz-page'
import { renderLesson } from '@/lib/mdx/render-lesson'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/learn/[module]/[lesson]'>

/** Built once for everybody. */
export default async function LessonPage({ params }: Props) {
  const lesson = await lessonFrom(params)
  const { Body, headings } = (await renderLesson(lesson.module, lesson.slug)) ?? notFound()
  const view = toLessonView(lesson)
  return (
    <div className="lesson-page">
      <div className="reading-line" aria-hidden="true" />
      <Toc headings={headings} />
      <main id="content" className="lesson">
        <article>
          <TitleBlock lesson={view} />
          <div className="prose">
            <Body components={lessonComponents} />
          </div>
        </article>
        <section className="quiz-section" aria-labelledby="quiz">
          <h2 id="quiz">Quiz</h2>
          <p>
            {lesson.quiz.questions.length} questions, a point each; a question counts when all of it is right. Every
            answer is explained, and you can try as often as you like.
          </p>
          <QuizDoor quizPath={quizPath(lesson)} lessonId={lesson.id} />
        </section>
        <LessonFoot lesson={view} />
        <LessonProgress {...readerOf(view)} />
        <CodeColours />
      </main>
      <ModuleNav lesson={view} />
      <JsonLd data={lessonJsonLd(lesson)} />
    </div>
  )
}

/** What the reader's progress needs to know of the lesson, and of the one that follows. */
function readerOf({ id, path, title, next }: LessonView) {
  const follows = next && { lessonId: next.id, path: next.path, title: next.title }
  return { lessonId: id, path, title, ...(follows && { next: follows }) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, summary, path } = await lessonFrom(params)
  return pageMetadata({ title, description: summary, path })
}

export const dynamicParams = false

export function generateStaticParams() {
  return listLessons().map(({ module, slug }) => ({ module, lesson: slug }))
}

async function lessonFrom(params: Props['params']) {
  const { module, lesson } = await params
  return findLesson(module, lesson) ?? notFound()
}
