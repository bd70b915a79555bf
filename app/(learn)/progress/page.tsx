import { ProgressDesk } from '@/components/progress/progress-desk'
import { readCourse } from '@/lib/content/read-course'
import { outlineCourse } from '@/lib/progress/course-outline'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'Your progress',
  description: 'What you have read and answered, kept in your browser: look it up, take it along, erase it.',
  path: '/progress',
})

export default function ProgressPage() {
  return (
    <main id="content" className="page">
      <header>
        <h1>Your progress</h1>
        <p>What you have read and answered, as your own browser has kept it.</p>
      </header>
      <p className="without-js">
        This page needs JavaScript: what you did is kept in your browser and nowhere else, so that only a script in your
        browser can read it. Lessons and quizzes work without; they are then not counted.
      </p>
      <ProgressDesk course={outlineCourse(readCourse())} />
    </main>
  )
}
