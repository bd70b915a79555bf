import Link from 'next/link'
import { DueLine } from '@/components/classroom/due-line'
import { CourseMap } from '@/components/course/course-map'
import { JsonLd } from '@/components/site/json-ld'
import { readCourse } from '@/lib/content/read-course'
import { courseJsonLd } from '@/lib/learn/json-ld'
import { pageMetadata } from '@/lib/site'

export const metadata = pageMetadata({
  title: 'All lessons',
  description: 'Every track, module and lesson of the course, in reading order.',
  path: '/learn',
})

export default function LearnPage() {
  const course = readCourse()
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  return (
    <main id="content" className="page">
      <header>
        <h1>{course.title}</h1>
        <p>
          {course.summary} {course.lessons.length} lessons, about {Math.round(minutes / 30) / 2} hours. Checked against{' '}
          {Object.entries(course.checked)
            .map(([tool, version]) => `${tool} ${version}`)
            .join(', ')}
          .
        </p>
        <p>
          <Link href="/placement" prefetch={false}>
            What do I know already?
          </Link>{' '}
          Twelve questions find the lessons to begin with.
        </p>
        <DueLine />
      </header>
      <CourseMap tracks={course.tracks} />
      <JsonLd data={courseJsonLd(course)} />
    </main>
  )
}
