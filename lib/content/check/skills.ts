import type { Problem } from '../problem'
import { suggest } from '../suggest'
import type { ContentToCheck } from './content-to-check'

/** Skills exist; a lesson tests each skill that it claims, and asks only what it or an earlier lesson taught. */
export function checkSkills({ course, lessons, unread, lineOf }: ContentToCheck): Problem[] {
  const known = new Set(course.skills.map(({ id }) => id))
  const taught = new Set<string>()
  return lessons.flatMap(({ lesson, quizFile }) => {
    for (const skill of lesson.skills) taught.add(skill)
    const tested = new Set(lesson.quiz.questions.flatMap(({ skills }) => skills))

    const claims = lesson.skills.flatMap((skill, index) => {
      const message = claimFault(skill, known, tested)
      return message ? [{ file: lesson.file, line: lineOf(lesson.file, ['skills', index]), message }] : []
    })
    const questions = lesson.quiz.questions.flatMap(({ skills }, place) =>
      skills.flatMap((skill, index) => {
        // A lesson that could not be read may have taught it.
        if (taught.has(skill) || (known.has(skill) && unread.length > 0)) return []
        const line = lineOf(quizFile, ['questions', place, 'skills', index])
        return [{ file: quizFile, line, message: testFault(skill, known, lesson.skills) }]
      }),
    )
    return [...claims, ...questions]
  })
}

function claimFault(skill: string, known: ReadonlySet<string>, tested: ReadonlySet<string>): string | undefined {
  // Where skills.yaml itself has faults, every skill would seem unknown.
  if (known.size > 0 && !known.has(skill)) return unknown(skill, known)
  return tested.has(skill) ? undefined : `the skill "${skill}" is tested by no question of the quiz`
}

function testFault(skill: string, known: ReadonlySet<string>, claimed: readonly string[]): string {
  if (known.size > 0 && !known.has(skill)) return unknown(skill, known)
  return `the skill "${skill}" is claimed neither by this lesson nor by an earlier one${suggest(skill, claimed)}`
}

function unknown(skill: string, known: ReadonlySet<string>): string {
  return `there is no skill "${skill}" in skills.yaml${suggest(skill, [...known])}`
}
