'use client'

import {
  createContext,
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type FormAction, type FormState, FRESH } from '@/lib/forms/form-state'
import { useSending } from './use-sending'
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
export function ActionForm({ action, submit: label, children, isQuiet, done }: ActionFormProps) {
  // Without a script the form is posted, and the page that answers begins with how the try went.
  const [posted, post] = useActionState(action, FRESH)
  const { state, fault, isPending, send } = useSending(action, posted)
  const tries = useCount(state)
  const notice = useRef<HTMLParagraphElement>(null)
  const told = fault ?? sayState(state)
  useEffect(() => {
    if (fault !== undefined || state.status !== 'fresh') notice.current?.focus()
  }, [state, fault])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    send(new FormData(event.currentTarget))
  }

  if (state.status === 'done' && done) return done(state)
  return (
    <form action={post} onSubmit={submit} className="action-form" noValidate>
      {told !== undefined && (
        <p
          ref={notice}
          tabIndex={-1}
          className="form-notice"
          data-status={fault ? 'refused' : state.status}
          role="status"
        >
          {told}
        </p>
      )}
      {/* With a new key the fields begin with what was typed, or with what is so now. */}
      <TryContext value={state} key={tries}>
        {children}
      </TryContext>
      <button type="submit" className="button" data-quiet={isQuiet ? '' : undefined} aria-disabled={isPending}>
        {isPending ? 'One moment…' : label}
      </button>
    </form>
  )
}

function sayState(state: FormState): string | undefined {
  if (state.status === 'fresh') return undefined
  return state.status === 'refused' ? state.reason : state.message
}

/** How many values there have been. */
function useCount(value: unknown): number {
  const [last, setLast] = useState({ value, count: 0 })
  if (last.value === value) return last.count
  const next = { value, count: last.count + 1 }
  setLast(next)
  return next.count
}
