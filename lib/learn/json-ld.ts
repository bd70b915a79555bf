import 'server-only'
import { type Course, type Lesson, readCourse } from '@/lib/content/read-course'
import { SITE_NAME, siteUrl } from '@/lib/site'

/** Structured data about a lesson. https://schema.org/LearningResource */
export function lessonJsonLd(lesson: Lesson): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: lesson.title,
    description: lesson.summary,
    url: siteUrl(lesson.path),
    inLanguage: 'en',
    learningResourceType: 'lesson',
    timeRequired: `PT${lesson.minutes}M`,
    dateModified: lesson.checkedOn,
    isAccessibleForFree: true,
    teaches: lesson.objectives.map(({ text }) => text),
    isPartOf: { '@type': 'Course', name: readCourse().title, url: siteUrl('/learn') },
  }
}

/** Structured data about the course. https://schema.org/Course */
export function courseJsonLd(course: Course): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.summary,
    url: siteUrl('/learn'),
    inLanguage: 'en',
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: SITE_NAME, url: siteUrl() },
    hasPart: course.lessons.map(({ title, path }) => ({
      '@type': 'LearningResource',
      name: title,
      url: siteUrl(path),
    })),
  }
}
