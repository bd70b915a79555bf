import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { lessonComponents } from '@/components/mdx/lesson-components'
import { parseLesson } from '@/lib/content/parse-lesson'
import { listLessons, readCourse } from '@/lib/content/read-course'
import { evaluateLesson } from './evaluate-lesson'
import { compileCourseLesson, renderStyleSample } from './render-lesson'

// Nothing that was compiled before may answer for the lessons.
let cache: string
beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'drydock-course-'))
  vi.stubEnv('NEXT_DIST_DIR', cache)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(cache, { recursive: true })
})

const lessons = listLessons()

test.for(lessons)(
  '$module/$slug compiles, and its page says nothing twice and points at nothing that is missing',
  async (lesson) => {
    const { code, headings, sections } = await compileCourseLesson(lesson)
    const Body = evaluateLesson(code)
    const markup = renderToStaticMarkup(<Body components={lessonComponents} />)

    const ids = attributesOf(markup, 'id')
    expect(ids).toEqual([...new Set(ids)])
    const wanted = ['aria-controls', 'aria-labelledby', 'aria-describedby', 'popoverTarget']
    expect(wanted.flatMap((name) => attributesOf(markup, name)).filter((id) => !ids.includes(id))).toEqual([])
    expect(attributesOf(markup, 'href').filter((href) => !leadsSomewhere(href, ids))).toEqual([])
    // Neither may stand in a page: the security policy refuses them.
    expect(markup).not.toMatch(/<[^>]* (?:style|on\w+)=|<script/)

    const anchors = parseLesson(lesson).headings.map(({ anchor }) => anchor)
    expect(headings.map(({ anchor }) => anchor)).toEqual(anchors)
    expect(sections.map(({ anchor }) => anchor).filter(Boolean)).toEqual(anchors)
  },
)

function attributesOf(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`<[^>]* ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)
}

function leadsSomewhere(href: string, ids: readonly string[]): boolean {
  const [address = '', anchor] = href.split('#')
  if (address === '') return anchor !== undefined && ids.includes(anchor)
  if (address === '/glossary') return readCourse().glossary.some(({ id }) => id === anchor)
  if (address === '/statuses') return readCourse().statuses.some(({ id }) => [id, undefined].includes(anchor))
  // The manifests of a stage as one file; whether the route serves them is for the journeys to see.
  return (
    address.startsWith('https://') ||
    lessons.some(({ path: lesson }) => [lesson, `${lesson}/shop.yaml`].includes(address))
  )
}

test('the sample of every element compiles', async () => {
  const { Body } = await renderStyleSample()
  expect(renderToStaticMarkup(<Body components={lessonComponents} />)).toContain('<h2 id="text">')
})
