import { expect, test } from 'vitest'
import { readCourse } from '@/lib/content/read-course'
import { ContentFixture } from '@/tests/support/content-fixture'
import { setEnvironment } from '@/tests/support/environment'
import { courseJsonLd, lessonJsonLd } from './json-ld'

test('a lesson tells search engines what it teaches, how long it takes and where it stands', () => {
  setEnvironment('CONTENT_DIR', new ContentFixture().root)
  setEnvironment('SITE_URL', 'https://learn.example')
  expect(readCourse().lessons.slice(0, 1).map(lessonJsonLd)).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      name: 'Build an image',
      description: 'A Dockerfile becomes an image that runs everywhere.',
      url: 'https://learn.example/learn/basics/first',
      inLanguage: 'en',
      learningResourceType: 'lesson',
      timeRequired: 'PT10M',
      dateModified: '2026-11-21',
      isAccessibleForFree: true,
      teaches: ['Build an image from a Dockerfile'],
      isPartOf: { '@type': 'Course', name: 'A sample course', url: 'https://learn.example/learn' },
    },
  ])
})

test('the course tells search engines its lessons in order', () => {
  setEnvironment('SITE_URL', 'https://learn.example')
  expect(courseJsonLd(readCourse(new ContentFixture().root))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: 'A sample course',
    description: 'The smallest course that has every kind of content.',
    url: 'https://learn.example/learn',
    inLanguage: 'en',
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: 'Drydock', url: 'https://learn.example/' },
    hasPart: [
      { '@type': 'LearningResource', name: 'Build an image', url: 'https://learn.example/learn/basics/first' },
      { '@type': 'LearningResource', name: 'Run a container', url: 'https://learn.example/learn/basics/second' },
    ],
  })
})
