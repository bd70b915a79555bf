import path from 'node:path'
import { exampleKind } from '@/lib/examples/example-kind'
import { readLineRanges } from '../line-ranges'
import type { LessonElement } from '../parse-lesson'
import type { Problem } from '../problem'
import { STAGE } from '../stages'
import { suggest } from '../suggest'
import type { ContentToCheck, WrittenLesson } from './content-to-check'

/** Listings show files that exist, and every example file is shown: what nobody shows, nobody keeps right. */
export function checkExamplesShown(content: ContentToCheck): Problem[] {
  return content.lessons.flatMap((written) => {
    const listings = listListings(written)
    // Reading a quiz has made sure that what it shows is there.
    const shown = [
      ...listings.map(({ example }) => example),
      ...Object.keys(written.lesson.quiz.files),
      ...listStage(written),
    ]
    return [
      ...[...listings, ...listBroken(content, written)].flatMap((reference) => missing(reference, written)),
      ...written.parsed.elements.flatMap((element) => rangeFaults(element, written)),
      ...stageFaults(written),
      ...unshown(shown, written),
    ]
  })
}

/** A place that names an example file. */
interface Reference {
  example: string
  file: string
  line: number
}

const FILE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  CacheExplorer: ['file'],
  Code: ['file'],
  Diff: ['from', 'to'],
  Terminal: ['file'],
}

function listListings({ lesson, parsed }: WrittenLesson): Reference[] {
  return parsed.elements.flatMap(({ name, attributes, attributeLines, line }) =>
    (FILE_ATTRIBUTES[name] ?? []).flatMap((attribute) => {
      const example = attributes[attribute]
      return typeof example === 'string'
        ? [{ example, file: lesson.file, line: attributeLines[attribute] ?? line }]
        : []
    }),
  )
}

/** `<Stage>` shows all manifests of the lesson's stage. */
function listStage({ parsed, examples }: WrittenLesson): string[] {
  if (!parsed.elements.some(({ name }) => name === 'Stage')) return []
  return examples.map(({ path }) => path).filter((file) => path.posix.dirname(file) === STAGE)
}

function listBroken({ lineOf }: ContentToCheck, { lesson }: WrittenLesson): Reference[] {
  return lesson.broken.map(({ file: example }, index) => {
    return { example, file: lesson.file, line: lineOf(lesson.file, ['broken', index, 'file']) }
  })
}

function missing({ example, file, line }: Reference, { examples }: WrittenLesson): Problem[] {
  const files = examples.map((known) => known.path)
  // A path outside examples/ is told by the schema.
  if (files.includes(example) || !example.startsWith('examples/')) return []
  return [{ file, line, message: `there is no file "${example}"${suggest(example, files)}` }]
}

function stageFaults(written: WrittenLesson): Problem[] {
  const [first, second] = written.parsed.elements.filter(({ name }) => name === 'Stage')
  const at = (line: number, message: string) => [{ file: written.lesson.file, line, message: `<Stage> ${message}` }]
  if (second) return at(second.line, 'stands twice; a lesson has one stage')
  if (!first || listStage(written).length > 0) return []
  return at(first.line, `shows the manifests in ${STAGE}/, and there are none`)
}

function rangeFaults({ name, attributes, attributeLines, line }: LessonElement, written: WrittenLesson): Problem[] {
  const example = written.examples.find(({ path }) => path === attributes.file)
  if (name !== 'Code' || !example) return []
  const at = (attribute: string) => ({ file: written.lesson.file, line: attributeLines[attribute] ?? line })
  if (example.path.endsWith('.console')) {
    return [{ ...at('file'), message: '<Code>: a transcript is shown with <Terminal>' }]
  }
  const [part] = rangesOf(attributes.lines)
  return ['lines', 'mark'].flatMap((attribute) =>
    rangesOf(attributes[attribute]).flatMap(({ first, last }) => {
      const range = first === last ? `line ${first}` : `lines ${first}-${last}`
      if (last > example.lines) {
        return [{ ...at(attribute), message: `<Code>: "${attribute}" names ${range}; the file has ${example.lines}` }]
      }
      if (attribute === 'lines' || !part || (part.first <= first && last <= part.last)) return []
      return [{ ...at('mark'), message: `<Code>: "mark" names ${range}, which "lines" does not show` }]
    }),
  )
}

function rangesOf(text: string | true | undefined) {
  return (typeof text === 'string' && readLineRanges(text)) || []
}

/** In a lesson that does not parse no listing can be seen, so nothing is said about it. */
function unshown(shown: readonly string[], { lesson, parsed, examples }: WrittenLesson): Problem[] {
  if (parsed.problems.length > 0) return []
  const folders = shown.filter(isBuilt).map((example) => `${path.posix.dirname(example)}/`)
  return examples
    .filter((file) => !shown.includes(file.path))
    .filter((file) => !folders.some((folder) => file.path.startsWith(folder)))
    .map((file) => ({
      file: path.posix.join(path.posix.dirname(lesson.file), file.path),
      line: 1,
      message: 'no listing shows this file; show it in the lesson or remove it',
    }))
}

/** A Dockerfile or Compose file needs its neighbours: its folder counts as one example. */
function isBuilt(example: string): boolean {
  return ['dockerfile', 'compose'].includes(exampleKind(example))
}
