'use client'

import { type ReactNode, useId } from 'react'
import { useTry } from './action-form'

interface FieldProps {
  name: string
  label: string
  hint?: ReactNode
  isOptional?: boolean
}

/** What a field starts with, what is wrong with it, and how its words belong to it. */
function useField({ name, hint }: Pick<FieldProps, 'name' | 'hint'>, start: string | undefined) {
  const last = useTry()
  const id = useId()
  const refused = last.status === 'refused' ? last : undefined
  const fault = refused?.faults[name]
  const words = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return {
    id,
    fault,
    value: refused?.values[name] ?? start,
    described: { 'aria-describedby': words || undefined, 'aria-invalid': fault ? true : undefined },
  }
}

interface FrameProps extends Omit<FieldProps, 'name'> {
  id: string
  fault: string | undefined
  children: ReactNode
}

function Frame({ id, label, hint, isOptional, fault, children }: FrameProps) {
  return (
    <div className="field" data-fault={fault ? '' : undefined}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span> (optional)</span>}
      </label>
      <Hint id={id}>{hint}</Hint>
      {children}
      <Fault id={id}>{fault}</Fault>
    </div>
  )
}

interface WordsProps {
  /** Of the field that they belong to. */
  id: string
  children: ReactNode
}

function Hint({ id, children }: WordsProps) {
  if (!children) return null
  return (
    <p id={`${id}-hint`} className="field-hint">
      {children}
    </p>
  )
}

function Fault({ id, children }: WordsProps) {
  if (!children) return null
  return (
    <p id={`${id}-fault`} className="field-fault">
      {children}
    </p>
  )
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'password' | 'number' | 'datetime-local' | 'search'
  autoComplete?: string
  defaultValue?: string
  maxLength?: number
  min?: number
  max?: number
}

export function TextField({ name, label, hint, isOptional, type = 'text', defaultValue, ...more }: TextFieldProps) {
  const { id, fault, value, described } = useField({ name, hint }, defaultValue)
  return (
    <Frame {...{ id, label, hint, fault }} isOptional={isOptional ?? false}>
      <input
        className="text-field"
        {...{ id, name, type }}
        {...more}
        {...described}
        defaultValue={value}
        required={!isOptional}
      />
    </Frame>
  )
}

interface TextAreaProps extends FieldProps {
  defaultValue?: string
  rows?: number
}

export function TextArea({ name, label, hint, isOptional, defaultValue, rows = 6 }: TextAreaProps) {
  const { id, fault, value, described } = useField({ name, hint }, defaultValue)
  return (
    <Frame {...{ id, label, hint, fault }} isOptional={isOptional ?? false}>
      <textarea
        className="text-field"
        {...{ id, name, rows }}
        {...described}
        defaultValue={value}
        required={!isOptional}
      />
    </Frame>
  )
}

interface SelectFieldProps extends FieldProps {
  options: readonly { value: string; label: string }[]
  defaultValue?: string
}

export function SelectField({ name, label, hint, options, defaultValue }: SelectFieldProps) {
  const { id, fault, value, described } = useField({ name, hint }, defaultValue)
  return (
    <Frame {...{ id, label, hint, fault }}>
      <select className="text-field" {...{ id, name }} {...described} defaultValue={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Frame>
  )
}

interface CheckFieldProps extends Omit<FieldProps, 'isOptional'> {
  /** What it sends when it is ticked. */
  value?: string
  isChecked?: boolean
}

export function CheckField({ name, label, hint, value = 'yes', isChecked = false }: CheckFieldProps) {
  const last = useTry()
  const { id, fault, described } = useField({ name, hint }, undefined)
  const checked = last.status === 'refused' ? last.values[name] === value : isChecked
  return (
    <div className="field field-check" data-fault={fault ? '' : undefined}>
      <label htmlFor={id}>
        <input {...{ id, name, value }} type="checkbox" {...described} defaultChecked={checked} />
        {label}
      </label>
      <Hint id={id}>{hint}</Hint>
      <Fault id={id}>{fault}</Fault>
    </div>
  )
}

/** Something that the form carries along and nobody types. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
