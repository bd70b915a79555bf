import Link from 'next/link'
import { CourseMap } from '@/components/course/course-map'
import { ExplodedImage } from '@/components/course/exploded-image'
import { StartOrResume } from '@/components/progress/start-or-resume'
import { JsonLd } from '@/components/site/json-ld'
import { readCourse } from '@/lib/content/read-course'
import { courseJsonLd } from '@/lib/learn/json-ld'
import { outlineCourse } from '@/lib/progress/course-outline'
import { SITE_SLOGAN } from '@/lib/site'

export const metadata = { alternates: { canonical: '/' } }

export default function HomePage() {
  const course = readCourse()
  return (
    <main id="content" className="page home">
      <div className="hero">
        <div>
          <h1>{SITE_SLOGAN}</h1>
          <p className="lead">
            A course on Docker, Compose and Kubernetes that asks at every step: predict, try, check. Real files, true
            commands, and a reason for every answer.
          </p>
          <div className="hero-actions">
            <StartOrResume course={outlineCourse(course)} />
            <Link className="button" data-quiet href="/learn" prefetch={false}>
              All lessons
            </Link>
          </div>
          <p className="eyebrow">No account, no tracking, nothing to install for reading.</p>
          <p className="mt-2 text-sm">
            Not new to all this?{' '}
            <Link href="/placement" prefetch={false}>
              Find out what you know already
            </Link>
          </p>
        </div>
        <ExplodedImage />
      </div>
      <CourseMap tracks={course.tracks} />
      <JsonLd data={courseJsonLd(course)} />
    </main>
  )
}
