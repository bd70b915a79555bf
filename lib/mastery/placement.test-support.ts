import type { QuestionBank } from '@/lib/quiz/question-bank'
import type { QuestionKindName } from '@/lib/quiz/question-kind-name'

/** Module -> lesson -> lessons that it requires, in course order. */
export type CourseShape = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** The modules of a course that has just begun to be written. */
export const FIVE_MODULES: CourseShape = {
  m0: { l01: [], l02: ['l01'] },
  m2: { l09: ['l01', 'l02'], l11: ['l09'] },
  m3: { l14: ['l09'], l16: ['l14'] },
  m5: { l20: ['l09'] },
  m6: { l24: ['l20'] },
}

/** Twelve modules with several branches: more than twelve questions can show one by one. */
export const TWELVE_MODULES: CourseShape = {
  m0: { l01: [], l02: ['l01'], l03: ['l02'] },
  m1: { l05: ['l02'], l07: ['l05'], l08: ['l07'] },
  m2: { l09: ['l07'], l11: ['l09'], l13: ['l11'] },
  m3: { l14: ['l09'], l16: ['l14'] },
  m4: { l17: ['l16'], l18: ['l17'] },
  m5: { l20: ['l09', 'l03'], l22: ['l20'] },
  m6: { l23: ['l22'], l24: ['l23'], l25: ['l24'] },
  m7: { l29: ['l24'], l31: ['l29'], l35: ['l31'] },
  m8: { l36: ['l31'], l37: ['l36'] },
  m9: { l38: ['l18', 'l25'], l39: ['l38'] },
  m10: { l41: ['l31'], l44: ['l41'] },
  m11: { l45: ['l18', 'l35'] },
}

/** A bank of that shape with one question of each of these kinds in every lesson. */
export function bankOf(shape: CourseShape, kinds: readonly QuestionKindName[]): QuestionBank {
  const lessons = Object.entries(shape).flatMap(([moduleId, own]) =>
    Object.entries(own).map(([id, requires]) => ({
      id,
      title: id,
      path: `/learn/${moduleId}/${id}`,
      moduleId,
      minutes: 10,
      quizId: `${id}-quiz`,
      skills: kinds.map((_, index) => `${id}.${index}`),
      requires,
    })),
  )
  return {
    questions: lessons.flatMap((lesson) =>
      kinds.map((kind, index) => ({
        id: `${lesson.id}-${index}`,
        kind,
        lessonId: lesson.id,
        skills: [`${lesson.id}.${index}`],
      })),
    ),
    lessons,
    modules: Object.keys(shape).map((id) => ({ id, title: id, trackTitle: 'Track' })),
    skills: [],
    confusable: [],
  }
}
