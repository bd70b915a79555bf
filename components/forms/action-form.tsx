'use client'

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef, useState } from 'react'
import { type FormAction, type FormState, FRESH } from '@/lib/forms/form-state'
import './forms.css'

/** The last try, for the fields of the form. */
const TryContext = createContext<FormState>(FRESH)

/** How the last try of the form around went. */
export function useTry(): FormState {
  return useContext(TryContext)
}

interface ActionFormProps {
  action: FormAction
  /** What the button does. */
  submit: string
  children: ReactNode
  /** Not the one thing to do on its page. */
  isQuiet?: boolean
  /** For a form whose success takes its place. */
  done?: (state: Extract<FormState, { status: 'done' }>) => ReactNode
}

/** A form that works without a script, keeps what was typed, and says above its fields what went wrong. */
export function ActionForm({ action, submit, children, isQuiet, done }: ActionFormProps) {
  const [state, send, isPending] = useActionState(action, FRESH)
  const tries = useCount(state)
  const notice = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state.status !== 'fresh') notice.current?.focus()
  }, [state])

  if (state.status === 'done' && done) return done(state)
  return (
    <form action={send} className="action-form" noValidate>
      {state.status !== 'fresh' && (
        <p ref={notice} tabIndex={-1} className="form-notice" data-status={state.status} role="status">
          {state.status === 'refused' ? state.reason : state.message}
        </p>
      )}
      {/* React empties the fields after each try; with a new key they begin with what was typed, or with what is so now. */}
      <TryContext value={state} key={tries}>
        {children}
      </TryContext>
      <button type="submit" className="button" data-quiet={isQuiet ? '' : undefined} aria-disabled={isPending}>
        {isPending ? 'One moment…' : submit}
      </button>
    </form>
  )
}

/** How many values there have been. */
function useCount(value: unknown): number {
  const [last, setLast] = useState({ value, count: 0 })
  if (last.value === value) return last.count
  const next = { value, count: last.count + 1 }
  setLast(next)
  return next.count
}
