import { suggest } from '../suggest'
import type { ContentToCheck, WrittenLesson } from './content-to-check'

/** Pages without a name of their own in the content. */
const PAGES = ['/', '/learn', '/glossary', '/skills', '/statuses']

/** What is wrong with a link that stands in a lesson, if anything. */
export function linkFault(url: string, from: WrittenLesson, content: ContentToCheck): string | undefined {
  const [address = '', anchor] = url.split('#')
  if (address === '') return anchorFault(anchor ?? '', from)
  if (address.startsWith('https://')) return undefined
  if (address.startsWith('http://')) {
    return `${url} is not https; an address that readers type on their machine stands in \`inline code\``
  }
  if (address.startsWith('lesson:')) {
    return lessonFault({ id: address.slice('lesson:'.length), anchor }, content)
  }
  if (address === '/glossary' && anchor !== undefined) return termFault(anchor, content)
  if (address === '/statuses' && anchor !== undefined) return statusFault(anchor, content)
  if (address.startsWith('/')) return pageFault(address, anchor, content)
  return `"${url}" leads nowhere; expected https://..., lesson:<id>, /glossary#<term> or #<heading>`
}

/** A lesson, or a heading of one, that the course does not have. */
export function lessonFault(
  { id, anchor }: { id: string; anchor: string | undefined },
  { lessons, unread }: ContentToCheck,
): string | undefined {
  if (unread.some((lesson) => lesson.id === id)) return undefined
  const target = lessons.find(({ lesson }) => lesson.id === id)
  const ids = lessons.map(({ lesson }) => lesson.id)
  if (!target) return `there is no lesson "${id}"${suggest(id, ids)}`
  return anchor === undefined ? undefined : anchorFault(anchor, target)
}

function statusFault(id: string, { course }: ContentToCheck): string | undefined {
  const ids = course.statuses.map((status) => status.id)
  // Where statuses.yaml itself has faults, every status would seem unknown.
  return ids.includes(id) || ids.length === 0
    ? undefined
    : `there is no status "${id}" in statuses.yaml${suggest(id, ids)}`
}

/** A term that the glossary does not have. */
export function termFault(id: string, { course }: ContentToCheck): string | undefined {
  const ids = course.glossary.map((term) => term.id)
  // Where glossary.yaml itself has faults, every term would seem unknown.
  return ids.includes(id) || ids.length === 0
    ? undefined
    : `there is no term "${id}" in glossary.yaml${suggest(id, ids)}`
}

/** A heading that the lesson does not have. A lesson that does not parse seems to have none; that is told already. */
export function anchorFault(anchor: string, { lesson, parsed }: WrittenLesson): string | undefined {
  const anchors = parsed.headings.map((heading) => heading.anchor)
  if (anchors.includes(anchor) || parsed.problems.length > 0) return undefined
  return `lesson "${lesson.id}" has no heading "#${anchor}"${suggest(anchor, anchors)}`
}

function pageFault(
  address: string,
  anchor: string | undefined,
  { course, lessons, unread }: ContentToCheck,
): string | undefined {
  const target = lessons.find(({ lesson }) => lesson.path === address)
  if (target) return anchor === undefined ? undefined : anchorFault(anchor, target)
  // The map of the course has an anchor for each module.
  if (address === '/learn' && anchor !== undefined) return moduleFault(anchor, course.modules)
  if (PAGES.includes(address) || unread.some(({ path }) => path === address)) return undefined
  const all = [...PAGES, ...lessons.map(({ lesson }) => lesson.path)]
  return `there is no page "${address}"${suggest(address, all)}`
}

function moduleFault(slug: string, modules: readonly { slug: string }[]): string | undefined {
  const slugs = modules.map((module) => module.slug)
  return slugs.includes(slug) ? undefined : `there is no module "${slug}"${suggest(slug, slugs)}`
}
