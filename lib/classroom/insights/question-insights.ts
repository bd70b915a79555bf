import type { Question } from '@/lib/quiz/quiz-schema'
import { discriminate } from './discrimination'
import type { InsightLesson } from './insight-rows'
import type { Reading } from './read-answers'
import { sampleQuestion } from './sample-question'
import { listWrongOptions } from './wrong-options'

/** A wrong answer that its author foresaw. Texts may hold Markdown of one line. */
export interface WrongAnswer {
  /** The option; undefined where the answer was typed, placed or paired. */
  text: string | undefined
  misconception: string
  learners: number
}

export interface QuestionInsight {
  questionId: string
  lessonId: string
  lessonTitle: string
  /** The part of the lesson that answers it. */
  href: string
  prompt: string
  /** How many had it in their first attempt. */
  learners: number
  right: number
  unanswered: number
  /** Of `learners`, from 0 to 1. */
  facility: number
  discrimination: number | undefined
  /** Answers to the question as it is today: what the wrong answers are shares of. */
  readable: number
  /** The most chosen first; options that nobody chose stand there, too. */
  wrongAnswers: readonly WrongAnswer[]
}

/**
 * How each question of the course went in first attempts, in course order; questions that nobody had are left out.
 *
 * Facility p = right / learners who had the question (item difficulty in Crocker & Algina 1986, facility index in Moodle). A
 * question without an answer counts as not right, as it does in the score: leaving it out would make a question look
 * easier the more people skip it. Discrimination: see `discriminate`.
 *
 * A wrong option's share is that of the answers that chose it, among all that were given to the question as it is
 * today; somebody who may choose several counts with each.
 */
export function buildQuestionInsights(
  readings: readonly Reading[],
  lessons: readonly InsightLesson[],
): QuestionInsight[] {
  const byQuestion = Map.groupBy(readings, ({ questionId }) => questionId)
  return lessons.flatMap((lesson) =>
    lesson.quiz.questions.flatMap((question) => {
      const own = byQuestion.get(question.id)?.filter(({ lessonId }) => lessonId === lesson.id) ?? []
      return own.length > 0 ? [toInsight(lesson, question, own)] : []
    }),
  )
}

function toInsight(lesson: InsightLesson, question: Question, readings: readonly Reading[]): QuestionInsight {
  const right = readings.filter(({ verdict }) => verdict === 'right').length
  const sample = sampleQuestion(question)
  return {
    questionId: question.id,
    lessonId: lesson.id,
    lessonTitle: lesson.title,
    href: `${lesson.path}#${question.see}`,
    prompt: sample.prompt,
    learners: readings.length,
    right,
    unanswered: readings.filter(({ verdict }) => verdict === 'unanswered').length,
    facility: right / readings.length,
    discrimination: discriminate(readings.map(({ verdict, rest }) => ({ isRight: verdict === 'right', rest }))),
    readable: readings.filter(({ meaning }) => meaning !== undefined).length,
    wrongAnswers: countWrongAnswers(sample, readings),
  }
}

function countWrongAnswers(question: Question, readings: readonly Reading[]): WrongAnswer[] {
  const meanings = readings.flatMap(({ meaning }) => meaning ?? [])
  const options = listWrongOptions(question)
  const chosen = options.map(({ at, text, misconception }) => ({
    text,
    misconception,
    learners: meanings.filter((meaning) => meaning.chosen.includes(at)).length,
  }))
  const ofOptions = new Set(options.map(({ misconception }) => misconception))
  const others = new Map<string, number>()
  for (const misconception of meanings.flatMap(({ shown }) => shown)) {
    if (!ofOptions.has(misconception)) others.set(misconception, (others.get(misconception) ?? 0) + 1)
  }
  const foreseen = [...others].map(([misconception, learners]) => ({ text: undefined, misconception, learners }))
  return [...chosen, ...foreseen].sort((a, b) => b.learners - a.learners)
}
