import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ModuleReview } from '@/components/review/module-review'
import { findModule, readCourse } from '@/lib/content/read-course'
import { quizPath } from '@/lib/mdx/quiz-page'
import { moduleReviewPath } from '@/lib/review/module-review-path'
import { pageMetadata } from '@/lib/site'

type Props = PageProps<'/review/[module]'>

/** Built once for everybody: which questions are asked follows from what the learner missed, in the learner's browser. */
export default async function ModuleReviewPage({ params }: Props) {
  const { id, title, lessons } = await moduleFrom(params)
  return (
    <main id="content" className="page">
      <header>
        <h1>Module review: {title}</h1>
        <p>
          {isFirst(id)
            ? 'Ten questions from all lessons of this module, those first that you missed.'
            : 'Six questions from this module, four from earlier ones, mixed, those first that you missed. Mixing is harder than practising one thing at a time, and it is what makes knowledge last.'}
        </p>
      </header>
      <div className="review-without-script">
        <p>
          This review needs JavaScript: a script in your browser chooses questions by what you missed. The quizzes of
          its lessons work without it:
        </p>
        <ul>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <Link href={quizPath(lesson)} prefetch={false}>
                {lesson.title}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <div className="needs-js">
        <ModuleReview moduleId={id} />
      </div>
    </main>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, slug } = await moduleFrom(params)
  return pageMetadata({
    title: `Module review: ${title}`,
    description: `Ten questions that close “${title}”, mixed with some of earlier modules.`,
    path: moduleReviewPath(slug),
  })
}

export const dynamicParams = false

export function generateStaticParams() {
  return readCourse().modules.map(({ slug }) => ({ module: slug }))
}

async function moduleFrom(params: Props['params']) {
  const { module } = await params
  return findModule(module) ?? notFound()
}

function isFirst(moduleId: string): boolean {
  return readCourse().modules[0]?.id === moduleId
}
