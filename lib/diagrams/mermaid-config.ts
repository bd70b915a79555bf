import type { MermaidConfig } from 'mermaid'
import type { DrawingStyle } from './drawing'

export const FONT_FAMILY = 'IBM Plex Sans'

/** The size of a label on the page; `diagram.css` says the same. */
const FONT_SIZE = 14

/**
 * The distances of the ELK layout are fixed and too wide for a phone. So graphs are drawn with large type,
 * then all is shrunk until the type has its size.
 */
const SHRUNK = 0.66

/** States and tables have fixed, narrow margins: their labels are measured larger than they are written. */
const ROOMY = 1.18

/** Only what decides where things stand: every colour and line is thrown away and comes from `diagram.css`. */
function baseConfig(fontSize: number): MermaidConfig {
  return {
    startOnLoad: false,
    suppressErrorRendering: true,
    securityLevel: 'strict',
    deterministicIds: true,
    htmlLabels: false,
    theme: 'base',
    look: 'classic',
    layout: 'elk',
    fontFamily: FONT_FAMILY,
    fontSize,
    themeVariables: { fontFamily: FONT_FAMILY, fontSize: `${fontSize}px` },
  }
}

const plain = { look: 'classic', theme: 'base' } as const

interface FlowchartMeasures {
  shrunk: number
  /** Room around a label. */
  padding: number
  /** The width at which a label wraps. */
  wrapping: number
}

function flowchart({ shrunk, padding, wrapping }: FlowchartMeasures): DrawingStyle {
  return {
    scale: { all: shrunk, letters: 1 },
    config: {
      ...baseConfig(FONT_SIZE / shrunk),
      flowchart: {
        ...plain,
        htmlLabels: false,
        curve: 'rounded',
        padding: padding / shrunk,
        wrappingWidth: wrapping / shrunk,
        minNodeWidth: 40 / shrunk,
      },
    },
  }
}

const ROOMY_FLOWCHART = flowchart({ shrunk: SHRUNK, padding: 10, wrapping: 130 })
const TIGHT_FLOWCHART = flowchart({ shrunk: 0.5, padding: 7, wrapping: 110 })

const STATES_AND_TABLES: DrawingStyle = {
  scale: { all: SHRUNK, letters: 1 / ROOMY },
  config: {
    ...baseConfig((FONT_SIZE / SHRUNK) * ROOMY),
    flowchart: { ...plain, htmlLabels: false, wrappingWidth: (130 / SHRUNK) * ROOMY },
    state: { ...plain, wrappingWidth: (130 / SHRUNK) * ROOMY, minNodeWidth: 40 / SHRUNK },
    er: { ...plain, entityPadding: 15, diagramPadding: 15 },
  },
}

/** Participants of at least this width, so far apart; messages wrap between them. */
function sequence(width: number, actorMargin: number): DrawingStyle {
  const font = { fontFamily: FONT_FAMILY, fontSize: FONT_SIZE }
  return {
    scale: { all: 1, letters: 1 },
    config: {
      ...baseConfig(FONT_SIZE),
      sequence: {
        ...plain,
        ...SEQUENCE_DISTANCES,
        width,
        actorMargin,
        actorFontFamily: font.fontFamily,
        actorFontSize: font.fontSize,
        messageFontFamily: font.fontFamily,
        messageFontSize: font.fontSize,
        noteFontFamily: font.fontFamily,
        noteFontSize: font.fontSize,
      },
    },
  }
}

const SEQUENCE_DISTANCES = {
  mirrorActors: false,
  rightAngles: true,
  wrap: true,
  height: 36,
  messageMargin: 26,
  boxMargin: 8,
  noteMargin: 8,
  wrapPadding: 3,
  activationWidth: 8,
  labelBoxWidth: 40,
  labelBoxHeight: 18,
} as const

/** Puts nodes straight below each other instead of in the middle: narrower, and less even. */
const NARROW: MermaidConfig = { elk: { nodePlacementStrategy: 'BRANDES_KOEPF', nodePlacementAlignment: 'NONE' } }

/** The styles to try for a diagram that begins like this, the finest first. */
export function stylesOf(source: string): DrawingStyle[] {
  const [first = ''] = source.trimStart().split(/\s/)
  if (first === 'sequenceDiagram') return [sequence(84, 28), sequence(84, 10), sequence(74, 8)]
  if (first.startsWith('stateDiagram') || first === 'erDiagram') return [STATES_AND_TABLES, narrow(STATES_AND_TABLES)]
  return [ROOMY_FLOWCHART, narrow(ROOMY_FLOWCHART), TIGHT_FLOWCHART, narrow(TIGHT_FLOWCHART)]
}

function narrow(style: DrawingStyle): DrawingStyle {
  return { ...style, config: { ...style.config, ...NARROW } }
}
