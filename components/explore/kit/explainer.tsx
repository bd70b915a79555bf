import type { ReactNode } from 'react'

interface ExplainerProps {
  title: string
  /** The door with the drawing behind it. */
  children: ReactNode
  /** The same in words, for readers without the script and for all who would rather read. */
  text: ReactNode
  simplifications: readonly string[]
}

/** The figure around an interactive drawing: its title, the drawing, and its text version with what it leaves out. */
export function Explainer({ title, children, text, simplifications }: ExplainerProps) {
  return (
    <figure className="explorer">
      <figcaption>{title}</figcaption>
      {children}
      <details className="reveal explorer-text">
        <summary>Read it as text</summary>
        <div>
          {text}
          <p>Where this is simpler than Kubernetes:</p>
          <ul>
            {simplifications.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      </details>
    </figure>
  )
}

/** The drawing and its controls; hidden where there is no script to answer them. */
export function ExplainerFrame({ children }: { children: ReactNode }) {
  return <div className="kit needs-js">{children}</div>
}
