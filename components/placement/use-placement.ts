'use client'

import { useRef, useState } from 'react'
import type { PlacementAnswer } from '@/lib/mastery/module-evidence'
import { findNextQuestion, type PlacementState } from '@/lib/mastery/placement'
import { readPlacementDraft } from '@/lib/mastery/placement-draft'
import { buildPlacementResult, type PlacementResult } from '@/lib/mastery/placement-result'
import { newFactId } from '@/lib/new-fact-id'
import { newSeed } from '@/lib/new-seed'
import type { PlacementFact } from '@/lib/progress/facts'
import { readMirror } from '@/lib/progress-store/progress-mirror'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { isRefusal } from '../quiz/ask-server'
import { loadQuestionBank } from '../quiz/load-question-bank'
import { loadQuestions } from '../quiz/load-questions'

/** Of the draft. */
const KEY = 'placement'

export type Stage =
  | { kind: 'closed' }
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  | { kind: 'asking'; asked: AskedQuestion; number: number }
  | { kind: 'done'; result: PlacementResult; count: number }

export interface Placement {
  stage: Stage
  /** Begins, goes on with a check that was left, or tries again what failed. */
  start(): Promise<void>
  answer(verdict: PlacementAnswer['verdict']): Promise<void>
  /** Has the question loaded again: it was edited meanwhile. */
  reload(): Promise<void>
  /** Judges by what has been answered so far. */
  stop(): void
}

/** One placement check, from the first question to its result, kept after each answer. */
export function usePlacement(): Placement {
  const [stage, setStage] = useState<Stage>({ kind: 'closed' })
  const run = useRef<PlacementState>(undefined)

  async function start() {
    setStage({ kind: 'loading' })
    if (!run.current || stage.kind === 'done') {
      const bank = await loadQuestionBank()
      if (isRefusal(bank)) return setStage({ kind: 'failed', reason: bank.reason })
      const draft = readPlacementDraft(await progressStore.readDraft(KEY))
      run.current = { bank, ...(draft ?? { seed: newSeed(), answers: [] }) }
    }
    await ask()
  }

  async function ask() {
    if (!run.current) return
    const { bank, answers, seed } = run.current
    const next = findNextQuestion(run.current)
    if (!next) return finish()
    const questions = await loadQuestions([next.id], seed)
    if (isRefusal(questions)) return setStage({ kind: 'failed', reason: questions.reason })
    const [asked] = questions
    if (asked) return setStage({ kind: 'asking', asked, number: answers.length + 1 })
    // Removed since the list was made: as if it had never been on it.
    run.current = { ...run.current, bank: { ...bank, questions: bank.questions.filter(({ id }) => id !== next.id) } }
    await ask()
  }

  async function answer(verdict: PlacementAnswer['verdict']) {
    if (!run.current || stage.kind !== 'asking') return
    const answers = [...run.current.answers, { questionId: stage.asked.question.id, verdict }]
    run.current = { ...run.current, answers }
    void progressStore.saveDraft(KEY, { seed: run.current.seed, answers })
    await ask()
  }

  function finish() {
    if (!run.current) return
    const { bank, answers } = run.current
    // From the mirror: it also knows it while the facts cannot be read, as when their script did not arrive.
    const result = buildPlacementResult({ bank, answers, knownBefore: readMirror().known })
    if (answers.length > 0) void progressStore.appendPlacement(toFact(run.current, result))
    void progressStore.dropDraft(KEY)
    setStage({ kind: 'done', result, count: answers.length })
  }

  return { stage, start, answer, reload: ask, stop: finish }
}

function toFact({ bank, answers }: PlacementState, { found }: PlacementResult): PlacementFact {
  const skills = new Map(bank.questions.map((question) => [question.id, question.skills]))
  return {
    id: newFactId(),
    at: Date.now(),
    answers: answers.map((given) => ({ ...given, skills: skills.get(given.questionId) ?? [] })),
    ...found,
  }
}
