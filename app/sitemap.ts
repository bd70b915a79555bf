import type { MetadataRoute } from 'next'
import { listLessons, readCourse } from '@/lib/content/read-course'
import { moduleReviewPath } from '@/lib/review/module-review-path'
import { siteUrl } from '@/lib/site'

export default function sitemap(): MetadataRoute.Sitemap {
  const pages = ['/', '/learn', '/review', '/skills', '/placement', '/progress', '/glossary', '/statuses'].map(
    (path) => ({
      url: siteUrl(path),
    }),
  )
  const lessons = listLessons().map(({ path, checkedOn }) => ({ url: siteUrl(path), lastModified: checkedOn }))
  const reviews = readCourse().modules.map(({ slug }) => ({ url: siteUrl(moduleReviewPath(slug)) }))
  const terms = readCourse().glossary.map(({ id }) => ({ url: siteUrl(`/glossary/${id}`) }))
  return [...pages, ...lessons, ...reviews, ...terms]
}
