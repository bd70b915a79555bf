import Link from 'next/link'
import { CourseMap } from '@/components/course/course-map'
import { ExplodedImage } from '@/components/course/exploded-image'
import { JsonLd } from '@/components/site/json-ld'
import { readCourse } from '@/lib/content/read-course'
import { courseJsonLd } from '@/lib/learn/json-ld'
import { SITE_SLOGAN } from '@/lib/site'

export const metadata = { alternates: { canonical: '/' } }

export default function HomePage() {
  const course = readCourse()
  const first = course.lessons[0]
  return (
    <main id="content" className="page home">
      <div className="hero">
        <div>
          <h1>{SITE_SLOGAN}</h1>
          <p className="lead">
            A course on Docker, Compose and Kubernetes that asks at every step: predict, try, check. Real files, true
            commands, and a reason for every answer.
          </p>
          <p className="hero-actions">
            {first && (
              <Link className="button" href={first.path} prefetch={false}>
                Start with “{first.title}”
              </Link>
            )}
            <Link className="button" data-quiet href="/learn" prefetch={false}>
              All lessons
            </Link>
          </p>
          <p className="eyebrow">No account, no tracking, nothing to install for reading.</p>
        </div>
        <ExplodedImage />
      </div>
      <CourseMap tracks={course.tracks} />
      <JsonLd data={courseJsonLd(course)} />
    </main>
  )
}
