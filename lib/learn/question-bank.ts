import type { Course } from '@/lib/content/read-course'
import type { QuestionBank } from '@/lib/quiz/question-bank'

/** What the browser may know of the course's questions: which there are, what they test, and nothing of what they say. */
export function buildQuestionBank({ tracks, lessons, skills, confusable }: Course): QuestionBank {
  const taught = new Set(lessons.flatMap((lesson) => lesson.skills))
  const moduleIds = new Map(tracks.flatMap(({ modules }) => modules.map(({ slug, id }) => [slug, id] as const)))
  return {
    questions: lessons.flatMap(({ id: lessonId, quiz }) =>
      quiz.questions.map((question) => ({ id: question.id, kind: question.kind, lessonId, skills: question.skills })),
    ),
    lessons: lessons.map(({ id, title, path, module, minutes, quiz, skills: teaches, requires }) => {
      const moduleId = moduleIds.get(module) ?? module
      return { id, title, path, moduleId, minutes, quizId: quiz.id, skills: teaches, requires }
    }),
    modules: tracks.flatMap(({ title: trackTitle, modules }) =>
      modules.map(({ id, title }) => ({ id, title, trackTitle })),
    ),
    skills: skills.filter(({ id }) => taught.has(id)),
    confusable,
  }
}
