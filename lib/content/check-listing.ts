import type { ContentFolder } from './content-folder'
import type { Path } from './schema-at'
import { suggest } from './suggest'

interface Listing {
  noun: 'module' | 'lesson'
  /** The YAML file that gives the order. */
  file: string
  /** Where the folders are, from the content root. */
  parent: string
  listed: readonly { slug: string; entry: Path }[]
}

/**
 * Folders and their list must agree: what is not listed is not on the site, and nobody would notice. A folder that is not
 * listed yet is a draft; the site goes on without it.
 */
export function checkListing(folder: ContentFolder, { noun, file, parent, listed }: Listing): void {
  const { folders } = folder.names(parent)
  const slugs = listed.map(({ slug }) => slug)
  for (const [index, { slug, entry }] of listed.entries()) {
    if (slugs.indexOf(slug) < index) folder.report(file, entry, `${noun} "${slug}" is listed twice`)
    else if (!folders.includes(slug)) {
      const unlisted = folders.filter((name) => !slugs.includes(name))
      folder.report(file, entry, `there is no folder "${parent}/${slug}"${suggest(slug, unlisted)}`)
    }
  }
  for (const name of folders.filter((name) => !slugs.includes(name))) {
    const message = `the folder "${parent}/${name}" is not listed: add it to the ${noun}s, or remove it`
    folder.drafts.push({ file: folder.named(file), line: 1, message })
  }
}
