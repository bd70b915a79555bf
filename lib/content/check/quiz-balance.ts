import type { Problem } from '../problem'
import type { ContentToCheck } from './content-to-check'
import { countPlaces, type KeyHabit, listKeyHabits } from './key-habits'

const FEWEST_KINDS = 3
const MOST_LONGEST = 0.35
/** Of three places each would hold a third of the keys; of few questions one more or less is chance. */
const MOST_AT_ONE_PLACE = 0.6
const ENOUGH_FOR_PLACES = 5
/** Of fewer questions nobody can learn a habit of the author's. */
const ENOUGH_QUESTIONS = 3

/** A quiz cannot be passed by knowing how its author writes quizzes. */
export function checkQuizBalance(content: ContentToCheck): Problem[] {
  return [...content.lessons.flatMap((lesson) => oneQuiz(content, lesson)), ...modules(content)]
}

function oneQuiz(
  { lineOf }: ContentToCheck,
  { lesson: { quiz }, quizFile }: ContentToCheck['lessons'][number],
): Problem[] {
  const line = lineOf(quizFile, ['questions'])
  const kinds = new Set(quiz.questions.map(({ kind }) => kind))
  const places = listKeyHabits(quiz.questions).map(({ place }) => place)
  const problems: Problem[] = []
  if (kinds.size < FEWEST_KINDS) {
    const message = `the quiz has questions of ${kinds.size} kinds (${[...kinds].join(', ')}); expected at least ${FEWEST_KINDS}`
    problems.push({ file: quizFile, line, message })
  }
  if (places.length >= ENOUGH_QUESTIONS && new Set(places).size === 1) {
    const message = `the right option is number ${places[0]} in every question with one right option; let its place change`
    problems.push({ file: quizFile, line, message })
  }
  return problems
}

function modules({ course, named }: ContentToCheck): Problem[] {
  return course.modules.flatMap(({ slug, lessons }) => {
    const habits = listKeyHabits(lessons.flatMap(({ quiz }) => quiz.questions))
    const messages = [...longestKeys(habits), ...crowdedPlaces(habits)]
    return messages.map((message) => ({ file: named(`modules/${slug}/module.yaml`), line: 1, message }))
  })
}

/** Over a module and not a quiz: in six questions one more or less is chance. */
function longestKeys(habits: readonly KeyHabit[]): string[] {
  const telling = habits.filter(({ isLongest }) => isLongest)
  if (habits.length < ENOUGH_QUESTIONS || telling.length <= habits.length * MOST_LONGEST) return []
  return [
    `the right option is the longest in ${telling.length} of ${habits.length} questions with one right option (${idsOf(telling)}); expected at most ${MOST_LONGEST * 100} %`,
  ]
}

function crowdedPlaces(habits: readonly KeyHabit[]): string[] {
  if (habits.length < ENOUGH_FOR_PLACES) return []
  return countPlaces(habits).flatMap((count, index) => {
    if (count <= habits.length * MOST_AT_ONE_PLACE) return []
    const here = habits.filter(({ place }) => place === index + 1)
    return [
      `the right option is number ${index + 1} in ${count} of ${habits.length} questions with one right option (${idsOf(here)}); expected at most ${MOST_AT_ONE_PLACE * 100} %`,
    ]
  })
}

function idsOf(habits: readonly KeyHabit[]): string {
  return habits.map(({ id }) => id).join(', ')
}
