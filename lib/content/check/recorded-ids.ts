import type { Problem } from '../problem'
import { type ContentId, listIds } from './content-ids'
import type { ContentToCheck } from './content-to-check'

const HOW_TO_RECORD = 'run "npm run check:content -- --record"'

/**
 * Ids are for ever: learners' progress, grades and other people's links hang on them.
 * `ids.txt` remembers each, so that one that vanishes is noticed even years after it was written.
 */
export function checkRecordedIds(content: ContentToCheck): Problem[] {
  const file = content.named('ids.txt')
  const recorded = recordedLines(content)
  if (recorded.length === 0) return [{ file, line: 1, message: `no id is recorded yet; ${HOW_TO_RECORD}` }]

  const present = new Set(listIds(content).map(recordLine))
  const listed = recorded.flatMap((text, index): Problem[] => {
    const line = index + 1
    if (!/^[a-z]+ \S+$/.test(text)) return [{ file, line, message: `"${text}" is not "kind id"` }]
    if (index > 0 && text <= (recorded[index - 1] ?? '')) {
      return [{ file, line, message: `"${text}" is not in order; ${HOW_TO_RECORD}` }]
    }
    // While some files cannot be read, their ids only seem to be gone.
    if (present.has(text) || content.problems.length > 0) return []
    return [{ file, line, message: `the ${text} has vanished; progress hangs on it: bring it back` }]
  })
  return [...listed, ...newIds(content, new Set(recorded), file)]
}

/** `ids.txt` with the ids of today added; none is ever taken away. */
export function recordIds(content: ContentToCheck): string {
  const lines = new Set([...recordedLines(content), ...listIds(content).map(recordLine)])
  return `${[...lines].sort().join('\n')}\n`
}

/** Every id that was ever published, whatever it named. */
export function recordedIdsOf(content: ContentToCheck): string[] {
  return recordedLines(content).map((line) => line.slice(line.indexOf(' ') + 1))
}

/** One problem a file: a new lesson brings a dozen ids and one thing to do. */
function newIds(content: ContentToCheck, recorded: ReadonlySet<string>, idsFile: string): Problem[] {
  const fresh = listIds(content).filter((id) => !recorded.has(recordLine(id)))
  return [...Map.groupBy(fresh, ({ file }) => file)].map(([file, ids]) => {
    const names = ids.map(({ id }) => `"${id}"`).join(', ')
    const message = `${ids.length === 1 ? 'the id' : 'the ids'} ${names} ${ids.length === 1 ? 'is' : 'are'} not in ${idsFile}; ${HOW_TO_RECORD}`
    return { file, line: ids[0]?.line ?? 1, message }
  })
}

function recordedLines({ named, textOf }: ContentToCheck): string[] {
  return textOf(named('ids.txt'))
    .split(/\r?\n/)
    .filter((line) => line !== '')
}

function recordLine({ kind, id }: ContentId): string {
  return `${kind} ${id}`
}
