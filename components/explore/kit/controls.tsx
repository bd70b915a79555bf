import type { ReactNode } from 'react'

/* Controls of explorers: all are the browser's own, so that keys and screen readers know them. */

interface ChoiceProps<Id extends string> {
  legend: string
  /** Of its radio buttons: no other choice of the page may have it. */
  name: string
  options: readonly { id: Id; label: string }[]
  chosen: Id
  act: (id: Id) => void
}

/** One of several, all of them visible. */
export function Choice<Id extends string>({ legend, name, options, chosen, act }: ChoiceProps<Id>) {
  return (
    <fieldset className="kit-choice">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => act(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface TickProps {
  label: ReactNode
  isOn: boolean
  act: () => void
}

/** On or off. */
export function Tick({ label, isOn, act }: TickProps) {
  return (
    <label className="kit-tick">
      <input type="checkbox" checked={isOn} onChange={act} />
      <span>{label}</span>
    </label>
  )
}

interface SliderProps {
  label: ReactNode
  value: number
  min: number
  max: number
  step?: number
  /** How the value reads, with its unit. */
  shown?: string
  act: (value: number) => void
}

/**
 * A number between two bounds. It is not shown in an `output`: a label names the first control inside it, and to browsers
 * that would be the output.
 */
export function Slider({ label, value, min, max, step = 1, shown = String(value), act }: SliderProps) {
  return (
    <label className="kit-slider">
      <span>
        {label}{' '}
        <span className="kit-value" aria-hidden="true">
          {shown}
        </span>
      </span>
      <input
        type="range"
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={shown}
        onChange={(event) => act(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}

interface ActionProps {
  children: ReactNode
  act: () => void
  /** There is nothing to do now. The button keeps the keyboard where it is. */
  isIdle?: boolean
  isQuiet?: boolean
}

/** A button of a drawing. */
export function Action({ children, act, isIdle = false, isQuiet = false }: ActionProps) {
  return (
    <button
      type="button"
      className="button"
      data-quiet={isQuiet || isIdle || undefined}
      aria-disabled={isIdle}
      onClick={isIdle ? undefined : act}
    >
      {children}
    </button>
  )
}

interface ObjectActionProps {
  children: ReactNode
  /** The object, for those who hear the button and do not see where it stands. */
  of: string
  act: () => void
  isIdle?: boolean
}

/** A small button for one object of a drawing. */
export function ObjectAction({ children, of, act, isIdle = false }: ObjectActionProps) {
  return (
    <button type="button" className="kit-object-action" aria-disabled={isIdle} onClick={isIdle ? undefined : act}>
      {children} <span className="sr-only">{of}</span>
    </button>
  )
}

/** Small buttons side by side. */
export function ObjectActions({ children }: { children: ReactNode }) {
  return <div className="kit-object-actions">{children}</div>
}

/** Buttons side by side; they wrap on a narrow screen. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="kit-actions">{children}</div>
}
