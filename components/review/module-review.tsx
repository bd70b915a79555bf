'use client'

import { useCallback, useEffect, useState } from 'react'
import { buildMissedQuestions } from '@/lib/mastery/missed-questions'
import { newSeed } from '@/lib/new-seed'
import type { ProgressFacts, Rating } from '@/lib/progress/facts'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { QuestionBank } from '@/lib/quiz/question-bank'
import type { AskedQuestion } from '@/lib/quiz/question-view'
import { drawModuleReview } from '@/lib/review/module-review'
import { type ModuleReviewDraft, readModuleReviewDraft } from '@/lib/review/module-review-draft'
import { reviewSeed } from '@/lib/review/review-seed'
import { suggestRating } from '@/lib/review/suggest-rating'
import { useProgress } from '../progress/use-progress'
import { loadQuestionBank } from '../quiz/load-question-bank'
import { GoOn } from './go-on'
import { ModuleReviewDesk } from './module-review-desk'
import { ModuleReviewEnd } from './module-review-end'
import { ReviewSitting } from './review-sitting'
import { ReviewWait } from './review-wait'
import { type Told, toReviewFact } from './reviewed'
import { useLoaded } from './use-loaded'
import './review.css'

/** What is asked, and what was answered of it. */
interface Sitting extends ModuleReviewDraft {
  /** The answers of this page, with their words: those from before a reload have none any more. */
  told: readonly (Told & { html: string })[]
}

/** The review that closes a module, as soon as it is known what the course asks and what the learner did. */
export function ModuleReview({ moduleId }: { moduleId: string }) {
  const { told: bank, refused, retry } = useLoaded(loadQuestionBank)
  const loadDraft = useCallback(
    async () => ({ draft: readModuleReviewDraft(await progressStore.readDraft(keyOf(moduleId))) }),
    [moduleId],
  )
  const { told: kept } = useLoaded(loadDraft)
  const facts = useProgress()
  if (bank && facts && kept) return <Review {...{ moduleId, bank, facts }} draft={kept.draft} />
  return <ReviewWait words={refused ?? 'Choosing the questions…'} retry={refused === undefined ? undefined : retry} />
}

interface ReviewProps {
  moduleId: string
  bank: QuestionBank
  facts: ProgressFacts
  draft: ModuleReviewDraft | undefined
}

function Review({ moduleId, bank, facts, draft }: ReviewProps) {
  const [sitting, setSitting] = useState<Sitting | undefined>(draft && { ...draft, told: [] })
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    if (sitting) keep(moduleId, sitting)
  }, [moduleId, sitting])
  const waiting = sitting ? listWaiting(sitting, bank) : []

  function begin() {
    const missed = new Set(buildMissedQuestions(facts).map(({ questionId }) => questionId))
    setSitting({ questionIds: drawModuleReview(bank, { moduleId, seed: newSeed(), missed }), answers: [], told: [] })
    setIsOpen(true)
  }

  function accept(told: Told, rating: Rating, { question }: AskedQuestion) {
    void progressStore.appendReview(toReviewFact(told, rating))
    const answer = { questionId: told.questionId, isRight: told.verdict === 'right' }
    setSitting(
      (now) =>
        now && { ...now, answers: [...now.answers, answer], told: [...now.told, { ...told, html: question.html }] },
    )
  }

  if (!sitting || !isOpen) {
    return <ModuleReviewDesk left={waiting.length} begin={begin} goOn={() => setIsOpen(true)} />
  }
  const [current, ...others] = waiting.map((questionId) => ({ questionId, seed: reviewSeed(questionId, facts) }))
  if (!current) return <ModuleReviewEnd {...{ moduleId, bank, begin }} {...sitting} />
  return (
    <ReviewSitting
      done={sitting.answers.length}
      remaining={[current, ...others]}
      goOn={(told, rate) => <GoOn told={told} isLast={others.length === 0} goOn={() => rate(suggestRating(told))} />}
      accept={accept}
      drop={(id) => setSitting({ ...sitting, questionIds: sitting.questionIds.filter((other) => other !== id) })}
      stop={() => setIsOpen(false)}
    />
  )
}

/** What is still to be asked: not what was answered, nor what the course has dropped since the draw. */
function listWaiting({ questionIds, answers }: ModuleReviewDraft, { questions }: QuestionBank): string[] {
  const answered = new Set(answers.map(({ questionId }) => questionId))
  const known = new Set(questions.map(({ id }) => id))
  return questionIds.filter((id) => known.has(id) && !answered.has(id))
}

function keep(moduleId: string, { questionIds, answers }: ModuleReviewDraft): void {
  const isOver = questionIds.length === answers.length
  if (isOver) void progressStore.dropDraft(keyOf(moduleId))
  else void progressStore.saveDraft(keyOf(moduleId), { questionIds, answers })
}

function keyOf(moduleId: string): string {
  return `module-review:${moduleId}`
}
