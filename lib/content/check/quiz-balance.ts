import { type ChoiceQuestion, isRight, type Question } from '@/lib/quiz/quiz-schema'
import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'

const MOST_LONGEST = 0.35
const FEWEST_KINDS = 3
/** Of fewer questions nobody can learn a habit of the author's. */
const ENOUGH_QUESTIONS = 3

/** A quiz cannot be passed by knowing how its author writes quizzes. */
export function checkQuizBalance(content: ContentToCheck): Problem[] {
  return [...content.lessons.flatMap((lesson) => oneQuiz(content, lesson)), ...longestOptions(content)]
}

function oneQuiz(
  { lineOf }: ContentToCheck,
  { lesson: { quiz }, quizFile }: ContentToCheck['lessons'][number],
): Problem[] {
  const line = lineOf(quizFile, ['questions'])
  const kinds = new Set(quiz.questions.map(({ kind }) => kind))
  const places = quiz.questions.filter(isChooseOne).map(({ options }) => options.findIndex(isRight))
  const problems: Problem[] = []
  if (kinds.size < FEWEST_KINDS) {
    const message = `the quiz has questions of ${kinds.size} kinds (${[...kinds].join(', ')}); expected at least ${FEWEST_KINDS}`
    problems.push({ file: quizFile, line, message })
  }
  if (places.length >= ENOUGH_QUESTIONS && new Set(places).size === 1) {
    const message = `the right option is number ${(places[0] ?? 0) + 1} in every choose-one question; let its place change`
    problems.push({ file: quizFile, line, message })
  }
  return problems
}

/** Over a module and not a quiz: in six questions one more or less is chance. */
function longestOptions({ course, named }: ContentToCheck): Problem[] {
  return course.modules.flatMap(({ slug, lessons }) => {
    const questions = lessons.flatMap(({ quiz }) => quiz.questions).filter(isChooseOne)
    const telling = questions.filter(isRightLongest).map(({ id }) => id)
    if (questions.length < ENOUGH_QUESTIONS || telling.length <= questions.length * MOST_LONGEST) return []
    const message = `the right option is the longest in ${telling.length} of ${questions.length} choose-one questions (${telling.join(', ')}); expected at most ${MOST_LONGEST * 100} %`
    return [{ file: named(`modules/${slug}/module.yaml`), line: 1, message }]
  })
}

function isChooseOne(question: Question): question is ChoiceQuestion {
  return question.kind === 'choose-one'
}

function isRightLongest({ options }: ChoiceQuestion): boolean {
  const longest = Math.max(...options.filter((option) => !isRight(option)).map(({ text }) => text.length))
  return options.some((option) => isRight(option) && option.text.length > longest)
}
