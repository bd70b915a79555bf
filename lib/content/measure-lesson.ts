import { diffArrays } from 'diff'
import type { Nodes, Parents } from 'mdast'
import type { WrittenLesson } from './check/content-to-check'
import { readLineRanges } from './line-ranges'
import type { LessonElement } from './parse-lesson'
import { readingGrade } from './reading-grade'

/** What a lesson asks of its reader. */
export interface LessonMeasure {
  /** Of prose: headings, paragraphs, lists and tables; all tabs. */
  words: number
  /**
   * Of listings and transcripts, and what diffs change. Of tabs that say the same in several languages only the longest counts;
   * what is folded away (a stage of the shop, a `folded` listing) is left out.
   */
  codeLines: number
  questions: number
  /** By `estimateMinutes`. */
  minutes: number
  /** Years of American schooling that the prose asks for, by Flesch and Kincaid. */
  grade: number
}

/**
 * Slower than the 238 words a minute at which adults read English non-fiction in silence (Brysbaert 2019, a mean over 190
 * studies): here they stop to predict, and many read in a second language.
 */
const WORDS_A_MINUTE = 200
/** Our own estimate: a listing is looked over with the text beside it, not studied line by line. */
const CODE_LINES_A_MINUTE = 20
/** Our own estimate of a question with the feedback to it. */
const MINUTES_A_QUESTION = 0.6

/** Whole minutes for reading, code and questions together, rounded up. */
export function estimateMinutes({ words, codeLines, questions }: Omit<LessonMeasure, 'minutes' | 'grade'>): number {
  const minutes = words / WORDS_A_MINUTE + codeLines / CODE_LINES_A_MINUTE + questions * MINUTES_A_QUESTION
  return Math.ceil(Number(minutes.toFixed(6)))
}

/** The text of an example file by its path from the lesson's folder; empty where there is none. */
export type TextOf = (example: string) => string

export function measureLesson(written: WrittenLesson, textOf: TextOf): LessonMeasure {
  const { lesson, parsed } = written
  const counts = {
    words: parsed.words,
    codeLines: countCodeLines(written, textOf),
    questions: lesson.quiz.questions.length,
  }
  return { ...counts, minutes: estimateMinutes(counts), grade: readingGrade(parsed.root) }
}

function countCodeLines({ parsed }: WrittenLesson, textOf: TextOf): number {
  const linesOf = (element: LessonElement) => countLines(element, textOf)
  const byTabs = new Map<Nodes, Map<Nodes, number>>()
  let plain = 0
  for (const element of parsed.elements) {
    const place = findTab(element, parsed.elements)
    if (!place) plain += linesOf(element)
    else {
      const tabs = byTabs.get(place.tabs) ?? new Map<Nodes, number>()
      tabs.set(place.tab, (tabs.get(place.tab) ?? 0) + linesOf(element))
      byTabs.set(place.tabs, tabs)
    }
  }
  return [...byTabs.values()].reduce((sum, tabs) => sum + Math.max(...tabs.values()), plain)
}

/** The tab that an element stands in, with its group. */
function findTab(element: LessonElement, elements: readonly LessonElement[]) {
  let parent: Parents | undefined = element.parent
  while (parent) {
    const outer = elements.find(({ node }) => node === parent)
    if (outer?.name === 'Tab' && outer.parent) return { tab: outer.node, tabs: outer.parent }
    parent = outer?.parent
  }
  return undefined
}

function countLines({ name, attributes }: LessonElement, textOf: TextOf): number {
  const lines = (attribute: string) => splitLines(textOf(String(attributes[attribute] ?? '')))
  if (name === 'Terminal') return lines('file').filter((line) => !line.startsWith('#:')).length
  if (name === 'Code' && attributes.folded !== undefined) return 0
  if (name === 'Code') {
    const [part] = readLineRanges(String(attributes.lines ?? '')) ?? []
    return part ? part.last - part.first + 1 : lines('file').length
  }
  if (name === 'Diff') {
    const parts = diffArrays(lines('from'), lines('to'))
    return parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? value.length : 0), 0)
  }
  return 0
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
