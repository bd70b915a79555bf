'use client'

import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { useTabChoice } from './tab-choice'

interface TabsProps {
  group?: string
  /** The labels, one a line: attributes of a lesson are text. */
  labels: string
  anchor: string
  children: ReactNode
}

/** `undefined` until the script runs: every panel is then shown with its label. */
const Selected = createContext<string | undefined>(undefined)

/**
 * Tabs after the ARIA Authoring Practices: one tab stop, arrow keys move and select, Home and End jump.
 * Our own because its panels come from the server, are all readable without JavaScript, and switch together
 * over pages; the libraries that we weighed keep panels in memory only and cost 5 to 12 KB.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function Tabs({ group, labels, anchor, children }: TabsProps) {
  const tabs = labels.split('\n').map((label) => ({ label, name: tabName(label) }))
  const [choice, choose] = useTabChoice(group)
  const [ready, setReady] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => setReady(true), [])
  const selected = tabs.find(({ name }) => name === choice)?.name ?? tabs[0]?.name ?? ''

  function move(event: KeyboardEvent) {
    const index = tabs.findIndex(({ name }) => name === selected)
    const target = tabs[targetIndex(event.key, index, tabs.length)]
    if (!target) return
    event.preventDefault()
    choose(target.name)
    list.current?.querySelector<HTMLElement>(`[data-name="${target.name}"]`)?.focus()
  }

  return (
    <div className="tabs" data-group={group} data-ready={ready || undefined}>
      <div role="tablist" aria-label={group ?? 'Variants'} className="needs-js" ref={list} onKeyDown={move}>
        {tabs.map(({ label, name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${anchor}-${name}-tab`}
            data-name={name}
            aria-controls={`${anchor}-${name}`}
            aria-selected={name === selected}
            tabIndex={name === selected ? 0 : -1}
            onClick={() => choose(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <Selected value={ready ? selected : undefined}>{children}</Selected>
    </div>
  )
}

export function Tab({ label, anchor, children }: { label: string; anchor: string; children: ReactNode }) {
  const selected = useContext(Selected)
  const name = tabName(label)
  return (
    <div
      className="panel"
      role="tabpanel"
      id={`${anchor}-${name}`}
      aria-labelledby={`${anchor}-${name}-tab`}
      data-tab={name}
      data-off={selected !== undefined && selected !== name ? '' : undefined}
    >
      <p className="panel-label">{label}</p>
      {children}
    </div>
  )
}

/** `Node.js` is `node-js`: what is stored, and what the style sheet asks for. */
function tabName(label: string): string {
  return label.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}

/** -1, and so no tab, for a key that means nothing here. */
function targetIndex(key: string, index: number, count: number): number {
  if (key === 'ArrowRight') return (index + 1) % count
  if (key === 'ArrowLeft') return (index - 1 + count) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return -1
}
