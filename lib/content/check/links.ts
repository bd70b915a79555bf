import { listVariants } from '@/lib/quiz/variants'
import type { Problem } from '../problem'
import { suggest } from '../suggest'
import type { ContentToCheck, WrittenLesson } from './content-to-check'
import { anchorFault, linkFault, termFault } from './link-fault'

/** Everything that points at something points at something that exists. */
export function checkLinks(content: ContentToCheck): Problem[] {
  return content.lessons.flatMap((written) => [
    ...bodyLinks(content, written),
    ...references(content, written),
    ...answers(content, written),
  ])
}

function bodyLinks(content: ContentToCheck, written: WrittenLesson): Problem[] {
  return written.parsed.links.flatMap(({ url, line }) => {
    const message = linkFault(url, written, content)
    return message ? [{ file: written.lesson.file, line, message }] : []
  })
}

/** `<Term id>` and `<Recall from>`. */
function references(content: ContentToCheck, { lesson, parsed }: WrittenLesson): Problem[] {
  return parsed.elements.flatMap(({ name, attributes: { id, from }, attributeLines, line }) => {
    if (name === 'Term' && typeof id === 'string') {
      const message = termFault(id, content)
      return message ? [{ file: lesson.file, line: attributeLines.id ?? line, message }] : []
    }
    if (name === 'Recall' && typeof from === 'string') {
      const message = recallFault(from, lesson.id, content)
      return message ? [{ file: lesson.file, line: attributeLines.from ?? line, message }] : []
    }
    return []
  })
}

function recallFault(from: string, id: string, { lessons, unread }: ContentToCheck): string | undefined {
  if (unread.some((lesson) => lesson.id === from)) return undefined
  const ids = lessons.map(({ lesson }) => lesson.id)
  if (!ids.includes(from)) return `<Recall>: there is no lesson "${from}"${suggest(from, ids)}`
  return ids.indexOf(from) < ids.indexOf(id) ? undefined : `<Recall>: "${from}" is not an earlier lesson`
}

/** `see` of each question. */
function answers({ lineOf }: ContentToCheck, written: WrittenLesson): Problem[] {
  return written.lesson.quiz.questions.flatMap((question, place) => {
    const line = lineOf(written.quizFile, ['questions', place, 'see'])
    const anchors = new Set(listVariants(question).map(({ see }) => see))
    return [...anchors].flatMap((see) => {
      const message = anchorFault(see, written)
      return message ? [{ file: written.quizFile, line, message }] : []
    })
  })
}
