import type { Metadata } from 'next'

/** What the site calls itself. */
export const SITE_NAME = 'Drydock'
export const SITE_SLOGAN = 'Build and break containers before they meet production.'
export const SITE_SUMMARY =
  'Learn containers and orchestration by reading, predicting and trying: Docker, Compose and Kubernetes.'

/** The address that the world sees, for canonical links, the sitemap and previews; set `SITE_URL` when you deploy. */
export function siteUrl(path = '/'): string {
  return new URL(path, process.env.SITE_URL || 'http://localhost:3000').href
}

/**
 * Where a reader may propose a change of a file, or undefined where the operator offers none.
 * `EDIT_URL` is a pattern with `{file}`, as in `https://github.com/you/drydock/edit/main/{file}`.
 */
export function editUrl(file: string): string | undefined {
  return process.env.EDIT_URL?.replace('{file}', file) || undefined
}

/** A page's title and description, for search engines and for previews in other places. */
export function pageMetadata({ title, description, path }: { title: string; description: string; path: string }) {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, siteName: SITE_NAME, type: 'article', images: PREVIEW },
  } satisfies Metadata
}

/** Named here because a page's own `openGraph` replaces what its parents gave. */
const PREVIEW = [{ url: '/opengraph-image', width: 1200, height: 630 }]
