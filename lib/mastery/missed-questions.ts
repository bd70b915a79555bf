import type { ProgressFacts } from '@/lib/progress/facts'
import { type Answer, listAnswers } from './answers'

export interface MissedQuestion {
  questionId: string
  skills: readonly string[]
  /** The learner was sure of the wrong answer. */
  wasSure: boolean
  /** Its words on the day of the latest attempt, one line of Markdown; a question that was only reviewed has none. */
  prompt?: string
  at: number
}

/**
 * The questions whose latest answer was wrong, those first that the learner was sure about, then the latest.
 * A confident mistake is a misconception rather than a gap: the learner will not look it up by themselves.
 */
export function buildMissedQuestions(facts: ProgressFacts): MissedQuestion[] {
  const latest = new Map<string, Answer>()
  for (const answer of listAnswers(facts)) latest.set(answer.questionId, answer)
  const prompts = latestPrompts(facts)
  return [...latest.values()]
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ questionId, skills, sure = false, at }): MissedQuestion => {
      const prompt = prompts.get(questionId)
      return { questionId, skills, wasSure: sure, at, ...(prompt ? { prompt } : {}) }
    })
    .sort((a, b) => Number(b.wasSure) - Number(a.wasSure) || b.at - a.at || (a.questionId < b.questionId ? -1 : 1))
}

function latestPrompts({ attempts }: ProgressFacts): Map<string, string> {
  return new Map(
    [...attempts]
      .sort((a, b) => a.finishedAt - b.finishedAt || (a.id < b.id ? -1 : 1))
      .flatMap(({ questions }) => questions.map(({ questionId, record }) => [questionId, record.prompt] as const)),
  )
}
