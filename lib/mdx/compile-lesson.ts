import 'server-only'
import path from 'node:path'
import { bundleMDX } from 'mdx-bundler'
import remarkGfm from 'remark-gfm'
import { cached } from './compile-cache'
import type { CompiledLesson, Outline } from './compiled-lesson'
import type { LessonLinks } from './lesson-links'
import type { LessonText } from './lesson-text'
import { rehypeLongCode } from './rehype-long-code'
import { rehypeOutline } from './rehype-outline'
import { remarkCacheExplorers } from './remark-cache-explorers'
import { remarkChecklists } from './remark-checklists'
import { remarkListings } from './remark-listings'
import { remarkStages } from './remark-stages'
import { remarkTabs } from './remark-tabs'
import { remarkCompare, remarkDiagrams, remarkLessonLinks, remarkReferences } from './remark-vocabulary'

/**
 * Turns a lesson's MDX into a program for `evaluateLesson`, highlighting listings and placing drawn diagrams.
 * The content is taken as checked: mistakes of an author are told by `lib/content`, with file and line.
 */
export async function compileLesson(lesson: LessonText, links: LessonLinks): Promise<CompiledLesson> {
  return cached(lesson, links, () => bundle(lesson, links))
}

async function bundle(lesson: LessonText, links: LessonLinks): Promise<CompiledLesson> {
  const outline: Outline = { headings: [], sections: [] }
  const { code } = await bundleMDX({
    source: lesson.body,
    cwd: path.resolve(lesson.folder),
    mdxOptions(options) {
      options.remarkPlugins = [
        ...(options.remarkPlugins ?? []),
        remarkGfm,
        [remarkLessonLinks, links],
        [remarkReferences, links],
        [remarkListings, lesson],
        [remarkStages, lesson],
        [remarkCacheExplorers, lesson],
        [remarkDiagrams, lesson],
        remarkChecklists,
        remarkCompare,
        remarkTabs,
      ]
      options.rehypePlugins = [...(options.rehypePlugins ?? []), rehypeLongCode, [rehypeOutline, outline]]
      return options
    },
    esbuildOptions(options) {
      options.minify = true
      return options
    },
  })
  return { code, ...outline }
}
