import type { ReactNode } from 'react'
import { FullScreenButton } from './full-screen-button'

/** How lib/diagrams/compose-svg.ts marks a drawing that keeps its size on a phone. */
const WIDE = /^<svg[^>]* class="diagram wide"/

/** A drawn diagram with its text version; both are there without JavaScript. */
export function Diagram({ caption, svg, children }: { caption: string; svg: string; children: ReactNode }) {
  return (
    <figure className="diagram-figure">
      {/* A wide one scrolls sideways, and the keyboard must be able to do that too. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own pipeline and committed */}
      <div className="drawing" tabIndex={WIDE.test(svg) ? 0 : undefined} dangerouslySetInnerHTML={{ __html: svg }} />
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
