import type { ContentToCheck } from './content-to-check'

export type IdKind = 'checklist' | 'lesson' | 'module' | 'question' | 'quiz' | 'skill' | 'status' | 'term' | 'track'

/** A permanent id and the place that gives it. */
export interface ContentId {
  kind: IdKind
  id: string
  file: string
  line: number
}

/** Every permanent id of the content, in course order. Ids of options and objectives count only inside their owner. */
export function listIds(content: ContentToCheck): ContentId[] {
  const { course, lessons, named, lineOf } = content
  const courseFile = named('course.yaml')
  const skillsFile = named('skills.yaml')
  const glossaryFile = named('glossary.yaml')
  const statusesFile = named('statuses.yaml')
  const moduleFile = (slug: string) => named(`modules/${slug}/module.yaml`)
  return [
    ...course.tracks.map(({ id }, index) => {
      return { kind: 'track' as const, id, file: courseFile, line: lineOf(courseFile, ['tracks', index, 'id']) }
    }),
    ...course.modules.map(({ id, slug }) => {
      return { kind: 'module' as const, id, file: moduleFile(slug), line: lineOf(moduleFile(slug), ['id']) }
    }),
    ...lessons.flatMap(({ lesson, parsed, quizFile }) => [
      { kind: 'lesson' as const, id: lesson.id, file: lesson.file, line: lineOf(lesson.file, ['id']) },
      ...parsed.elements.flatMap(({ name, attributes, line }) =>
        name === 'Checklist' && typeof attributes.id === 'string'
          ? [{ kind: 'checklist' as const, id: attributes.id, file: lesson.file, line }]
          : [],
      ),
      { kind: 'quiz' as const, id: lesson.quiz.id, file: quizFile, line: lineOf(quizFile, ['id']) },
      ...lesson.quiz.questions.map(({ id }, index) => {
        return { kind: 'question' as const, id, file: quizFile, line: lineOf(quizFile, ['questions', index, 'id']) }
      }),
    ]),
    ...course.skills.map(({ id }, index) => {
      return { kind: 'skill' as const, id, file: skillsFile, line: lineOf(skillsFile, [index, 'id']) }
    }),
    ...course.statuses.map(({ id }, index) => {
      return { kind: 'status' as const, id, file: statusesFile, line: lineOf(statusesFile, [index, 'id']) }
    }),
    ...course.glossary.map(({ id }, index) => {
      return { kind: 'term' as const, id, file: glossaryFile, line: lineOf(glossaryFile, [index, 'id']) }
    }),
  ]
}
