import type { ReactNode } from 'react'
import { FullScreenButton } from './full-screen-button'

/** A drawn diagram with its text version; both are there without JavaScript. */
export function Diagram({ caption, svg, children }: { caption: string; svg: string; children: ReactNode }) {
  return (
    <figure className="diagram-figure">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own pipeline and committed */}
      <div className="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        <span>{caption}</span>
        <FullScreenButton name={caption} />
      </figcaption>
      <details className="reveal">
        <summary>Read the diagram as text</summary>
        <div>{children}</div>
      </details>
    </figure>
  )
}
