import 'server-only'
import type { GradedWork } from '@/lib/classroom/graded-work'
import type { Lesson } from '@/lib/content/read-course'
import { type Attempt, gradeQuiz } from '@/lib/quiz/grade-quiz'
import { toQuizResult } from '@/lib/quiz/quiz-result'

/** Grades a quiz that was handed in for a class, in the words that its attempt keeps. */
export function gradeWork({ quiz, path }: Pick<Lesson, 'quiz' | 'path'>, attempt: Attempt): GradedWork {
  const grade = gradeQuiz(quiz, attempt)
  // Only the records are kept, which are Markdown: nothing becomes HTML here.
  const { questions } = toQuizResult(grade, { lessonPath: path, inline: (markdown) => markdown })
  return {
    quizId: quiz.id,
    quizHash: quiz.hash,
    answers: attempt.answers,
    score: grade.score,
    outOf: grade.outOf,
    outcomes: questions.map(({ questionId, skills, verdict, record }) => ({ questionId, skills, verdict, record })),
  }
}
