'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type Answer, readAnswer } from '@/lib/quiz/answers'
import type { ViewOf } from '@/lib/quiz/question-view'
import { buttonAfter, type DropPlace, dropStep, moveStep, type StepMove, type StepOrder, sayOrder } from './step-order'

interface Arranged {
  order: StepOrder
  /** The last move in words; empty before the first. */
  said: string
  /** The button that the keyboard goes on with; missing after a drag. */
  focus?: { token: string; move: StepMove }
}

/** The order of the steps under the learner's hands. Before the script has taken over, it lives in the selects of the form. */
export function useStepOrder(question: ViewOf<'order-steps'>, given: Answer, isOpen: boolean) {
  const root = useRef<HTMLDivElement>(null)
  const [isAlive, setIsAlive] = useState(false)
  const [arranged, setArranged] = useState<Arranged>({ order: knownOf(question, given), said: '' })
  const { order, said } = arranged

  function arrange(next: StepOrder, token: string, then?: Arranged['focus']) {
    if (next === order) return
    const name = root.current?.querySelector(`[data-token="${token}"] .step-text`)?.textContent ?? ''
    setArranged({ order: next, said: sayOrder(next, token, name), ...(then ? { focus: then } : {}) })
  }

  const takeOver = useEffectEvent(() => {
    const form = root.current?.closest('form')
    // What was chosen before the script arrived, or what the browser put back after a reload.
    const chosen = form && isOpen ? readAnswer(question, new FormData(form)) : undefined
    if (chosen) setArranged({ order: knownOf(question, chosen), said: '' })
    setIsAlive(true)
  })
  useEffect(() => takeOver(), [])

  useEffect(() => {
    if (arranged.said === '') return
    const { focus } = arranged
    // React moves the row in the page, and a moved element loses the focus.
    if (focus) root.current?.querySelector<HTMLElement>(buttonOf(focus))?.focus()
    // Fields that a script writes are silent; the form keeps a draft of what it hears.
    root.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [arranged])

  useDrag({ root, isOn: isAlive && isOpen, order }, (token, place) => arrange(dropStep(order, token, place), token))

  function move(kind: StepMove, token: string) {
    const leftOut = question.steps.map((step) => step.token).filter((one) => !order.includes(one))
    arrange(moveStep(order, kind, token), token, buttonAfter(kind, token, leftOut))
  }

  return { root, isAlive, order, said, move }
}

interface Dragging {
  root: { current: HTMLElement | null }
  isOn: boolean
  order: StepOrder
}

/** Rows can be dragged once that part of the script has come. The buttons never wait for it. */
function useDrag({ root, isOn, order }: Dragging, drop: (token: string, place: DropPlace) => void) {
  const dropped = useEffectEvent(drop)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order has other rows
  useEffect(() => {
    let isGone = false
    let stop = () => {}
    const attach = async () => {
      const { dragSteps } = await import('./drag-steps')
      if (root.current && !isGone) stop = dragSteps(root.current, (token, place) => dropped(token, place))
    }
    // Without it the buttons do the same.
    if (isOn) attach().catch(() => {})
    return () => {
      isGone = true
      stop()
    }
  }, [root, isOn, order])
}

function knownOf({ steps }: ViewOf<'order-steps'>, tokens: readonly string[]): StepOrder {
  return tokens.filter((token) => steps.some((step) => step.token === token))
}

function buttonOf({ token, move }: { token: string; move: StepMove }): string {
  return `[data-token="${token}"] [data-move="${move}"]`
}
