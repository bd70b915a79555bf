import type { MermaidConfig } from 'mermaid'
import type { Step } from './path-data'

/** One line of text where mermaid put it: the middle of the line and its base line. */
export interface TextLine {
  text: string
  x: number
  y: number
  width: number
}

/** The form of one mark, in the size and the coordinates of the whole drawing. */
export type Form =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; radius: number }
  | { kind: 'ellipse'; cx: number; cy: number; rx: number; ry: number }
  | { kind: 'path'; steps: Step[] }
  | { kind: 'text'; lines: TextLine[] }

/** One thing that mermaid drew, freed from groups, transforms, styles and ids. */
export interface Mark {
  form: Form
  /** The classes that mermaid gave it and everything around it, the outermost first. */
  roles: string[]
  /** Numbers the node, cluster, note or label that it belongs to; marks of one owner share it, -1 is none. */
  owner: number
  /** The names of the arrow heads, without mermaid's prefix: `pointEnd`, `crosshead`. */
  startHead?: string
  endHead?: string
}

/** All marks of a diagram, in the order in which mermaid painted them. */
export interface Drawing {
  kind: string
  title: string
  description: string
  /** How much smaller it is than mermaid drew it. */
  scale: number
  marks: Mark[]
}

/** What the parser said; the line is counted from 1 in the diagram's source, where the parser knew it. */
export interface Refusal {
  message: string
  line?: number
  stoppedAt?: string
}

/** How much smaller everything becomes than mermaid drew it, and the letters again. */
export interface Scale {
  all: number
  letters: number
}

export interface DrawingStyle {
  config: MermaidConfig
  scale: Scale
}

declare global {
  /** What the drawing page offers, see `page/page.ts`. */
  interface Window {
    /** Loads the site's text font, so that labels are measured as readers see them. */
    loadFont(family: string, weight: string, url: string): Promise<void>
    drawDiagram(source: string, style: DrawingStyle): Promise<Drawing | Refusal>
  }
}
