import type { Answer, Answers } from '@/lib/quiz/answers'
import { fileFinder } from '@/lib/quiz/grade-quiz'
import { rulesOf } from '@/lib/quiz/kinds'
import type { Question, Quiz } from '@/lib/quiz/quiz-schema'
import { drawVariant } from '@/lib/quiz/variants'
import { type Dice, diceOf, makeDice } from './dice'
import { listWrongAnswers, type WrongAnswer } from './wrong-answers'

interface Sitting {
  /** Of the attempt: draws the variants. */
  seed: number
  /** In standard deviations of a class; 0 is the middle. */
  ability: number
  dice: Dice
}

/** How much a step of ability or of difficulty weighs; with it the best get nearly all right and the weakest a third. */
const STEEPNESS = 1.3
/** Quizzes are written so that most of what was read is known. */
const EASE = 1.1
/** Of what somebody does not know they leave a little open. */
const LEFT_OPEN = 0.08
/** Wrong answers that show a false idea are given more often than slips. */
const TEMPTING = 4

/**
 * What somebody of an ability answers to a quiz: each question is known or not, after the Rasch model
 * (https://en.wikipedia.org/wiki/Rasch_model), and what is not known gets one of its real wrong answers, those most that
 * are tempting.
 */
export function answerQuiz(quiz: Quiz, { seed, ability, dice }: Sitting): Answers {
  const file = fileFinder(quiz)
  const answers = quiz.questions.map((asked) => {
    const question = drawVariant(asked, seed)
    const own = diceOf(dice, question.id)
    const isKnown = own('known') < chanceOf(ability - difficultyOf(question))
    const answer = isKnown ? rulesOf(question).keyOf() : pickWrong(question, listWrongAnswers(question, file), own)
    return [question.id, answer] as const
  })
  return Object.fromEntries(answers)
}

/** From -1.2 to 1.2: the same for every learner of every school, as it is in a real one. */
function difficultyOf({ id }: Question): number {
  return (makeDice('difficulty')(id) - 0.5) * 2.4
}

function chanceOf(ahead: number): number {
  return 1 / (1 + Math.exp(-(EASE + STEEPNESS * ahead)))
}

function pickWrong({ id }: Question, wrong: readonly WrongAnswer[], dice: Dice): Answer {
  if (dice('open') < LEFT_OPEN) return []
  const weighed = wrong.map(({ answer, misconceptions }) => {
    const liking = 0.2 + makeDice(`temptation/${id}`)(answer.join(' '))
    return { answer, weight: liking * (misconceptions.length > 0 ? TEMPTING : 1) }
  })
  let left = dice('wrong') * weighed.reduce((sum, { weight }) => sum + weight, 0)
  const chosen = weighed.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  return chosen?.answer ?? []
}
