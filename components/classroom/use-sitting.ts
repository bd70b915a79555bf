'use client'

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type Answers, readAnswers } from '@/lib/quiz/answers'
import type { QuestionView } from '@/lib/quiz/question-view'
import { AnswerSaver, type SaveState } from './answer-saver'
import { forgetDue } from './load-due'
import { sendHandIn, sendSave } from './sitting-server'
import { useKeptAnswers } from './use-kept-answers'

/** Where a quiz for a class is sent. */
export interface SittingPost {
  /** Another one for each page that the server makes. */
  pageId: string
  handIn: string
  /** Without it answers are kept by the browser alone. */
  save?: string
  /** Where the server tells how much time is left. */
  clock?: string
  /** Under which the browser keeps the answers. */
  draftKey: string
  /** How long ago the server saved what the page shows; undefined where it has nothing. */
  savedAgoMs?: number
}

/** Something that stands in the way. */
export interface SittingNotice {
  reason: string
  /** The questions must be loaded again. */
  isOutdated?: boolean
  /** Where it goes on. */
  href?: string
}

interface Sitting {
  form: RefObject<HTMLFormElement | null>
  questions: readonly QuestionView[]
  given: Answers
  post: SittingPost
  /** Told how much time the server says is left. */
  sync(remainingMs: number): void
}

const UNREACHABLE =
  'The server could not be reached. Your answers are still here: check your connection and hand in again.'
const CLOSED = 'Nothing more is taken here: it was handed in in another window, or its time is over.'
const OUTDATED =
  'This quiz has been changed since you opened it. Load it again: your answers stay where they still fit.'

/** A quiz for a class while it is answered: what is saved, and handing in. */
export function useSitting({ form, questions, given, post, sync }: Sitting) {
  const [start, setStart] = useState({ answers: given, version: 0 })
  const [saveState, setSaveState] = useState<SaveState>('untouched')
  const [notice, setNotice] = useState<SittingNotice>()
  const [isHandingIn, setIsHandingIn] = useState(false)
  const isBusy = useRef(false)
  const kept = useKeptAnswers(post.draftKey)
  const latest = useRef<FormData>(undefined)
  /** What the form holds, or held when the page went. */
  const read = useCallback(() => {
    if (form.current) latest.current = new FormData(form.current)
    const fields = latest.current ?? new FormData()
    return { fields, answers: readAnswers(questions, fields) ?? {} }
  }, [form, questions])
  const saver = useSaver({ save: post.save, read, kept, sync, setSaveState, setNotice })

  useEffect(() => {
    let isGone = false
    void kept.findUnsent(post.savedAgoMs).then((answers) => {
      // Not over what somebody has begun to type meanwhile.
      if (isGone || !answers || latest.current) return
      setStart(({ version }) => ({ answers, version: version + 1 }))
      saver.current?.edit()
    })
    return () => {
      isGone = true
    }
  }, [kept, post.savedAgoMs, saver])

  function edit() {
    kept.keep(read().answers, false)
    saver.current?.edit()
  }

  /** Whether it may be taken in a moment: the server was away, or this is being handed in already. */
  async function handIn(): Promise<boolean> {
    if (!form.current) return false
    if (isBusy.current) return true
    isBusy.current = true
    setIsHandingIn(true)
    setNotice(undefined)
    const answer = await sendHandIn(post.handIn, read().fields)
    if (answer.status === 'handed-in') {
      saver.current?.stop()
      forgetDue()
      await kept.drop()
      window.location.assign(answer.href)
      return false
    }
    isBusy.current = false
    setIsHandingIn(false)
    setNotice(answer.status === 'unreachable' ? { reason: UNREACHABLE } : answer)
    return answer.status === 'unreachable' || answer.isTemporary === true
  }

  return { start, saveState, notice, isHandingIn, read, edit, handIn, setNotice }
}

interface Saving {
  save: string | undefined
  read(): { fields: FormData; answers: Answers }
  kept: ReturnType<typeof useKeptAnswers>
  sync(remainingMs: number): void
  setSaveState(state: SaveState): void
  setNotice(notice: SittingNotice | undefined): void
}

/** Lives as long as the page; empty where nothing is saved on the server. */
function useSaver({ save, read, kept, sync, setSaveState, setNotice }: Saving): RefObject<AnswerSaver | undefined> {
  const saver = useRef<AnswerSaver>(undefined)
  useEffect(() => {
    if (save === undefined) return
    let sent: Answers = {}
    const made = new AnswerSaver({
      send(isLeaving) {
        const { fields, answers } = read()
        sent = answers
        return sendSave(save, fields, isLeaving)
      },
      report: setSaveState,
      hear(answer) {
        if (answer.status === 'closed') {
          void kept.drop()
          return setNotice({ reason: CLOSED, href: answer.href })
        }
        if (answer.status === 'refused') return setNotice(answer)
        if (!made.isUnsaved) kept.keep(sent, true)
        if (answer.remainingMs !== null) sync(answer.remainingMs)
        setNotice(answer.isOutdated ? { reason: OUTDATED, isOutdated: true } : undefined)
      },
    })
    saver.current = made
    const leave = () => document.visibilityState === 'hidden' && void made.flush({ isLeaving: true })
    const retry = () => void made.flush()
    // Asks before the page goes while its answers are nowhere else.
    const ask = (event: BeforeUnloadEvent) => made.isLost && event.preventDefault()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', retry)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', retry)
      window.removeEventListener('beforeunload', ask)
      void made.flush({ isLeaving: true })
      made.stop()
    }
  }, [save, read, kept, sync, setSaveState, setNotice])
  return saver
}
