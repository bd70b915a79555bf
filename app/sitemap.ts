import type { MetadataRoute } from 'next'
import { listLessons } from '@/lib/content/read-course'
import { siteUrl } from '@/lib/site'

export default function sitemap(): MetadataRoute.Sitemap {
  const pages = ['/', '/learn', '/glossary', '/skills'].map((path) => ({ url: siteUrl(path) }))
  const lessons = listLessons().map(({ path, checkedOn }) => ({ url: siteUrl(path), lastModified: checkedOn }))
  return [...pages, ...lessons]
}
