import { listLessons } from '@/lib/content/read-course'
import { findDiagrams } from '@/lib/diagrams/find-diagrams'

/** The source of a diagram of the course, which has its drawing. */
export function drawnSource(): string {
  const [first] = listLessons().flatMap(({ source, file }) => findDiagrams(source, file))
  if (!first) throw new Error('no lesson of the course has a diagram')
  return first.source
}
