'use client'

import { useCallback, useMemo } from 'react'
import { isNewer, type KeptAnswers, readKeptAnswers } from '@/lib/classroom/kept-answers'
import { progressStore } from '@/lib/progress-store/progress-store'
import type { Answers } from '@/lib/quiz/answers'

/** Answers that the browser keeps until they are handed in, under a key of their own. */
export function useKeptAnswers(draftKey: string) {
  const keep = useCallback(
    (answers: Answers, isSent: boolean) => {
      const kept: KeptAnswers = { answers, at: Date.now(), isSent }
      void progressStore.saveDraft(draftKey, kept)
    },
    [draftKey],
  )
  const drop = useCallback(() => progressStore.dropDraft(draftKey), [draftKey])
  /** What was typed here and that the server does not know. */
  const findUnsent = useCallback(
    async (savedAgoMs: number | undefined): Promise<Answers | undefined> => {
      const kept = readKeptAnswers(await progressStore.readDraft(draftKey))
      return kept && isNewer(kept, { now: Date.now(), savedAgoMs }) ? kept.answers : undefined
    },
    [draftKey],
  )
  return useMemo(() => ({ keep, drop, findUnsent }), [keep, drop, findUnsent])
}
