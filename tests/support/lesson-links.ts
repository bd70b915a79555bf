import type { LessonLinks } from '@/lib/mdx/lesson-links'

/** What the lessons of tests may refer to. */
export const sampleLinks: LessonLinks = {
  lessons: { l01: { path: '/learn/why/first', title: 'The first lesson' } },
  terms: { image: 'A read-only package.' },
}
