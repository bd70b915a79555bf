import mermaid from 'mermaid'
import type { Refusal } from '../drawing'
import { collectMarks } from './collect-marks'

window.loadFont = async (family, weight, url) => {
  document.fonts.add(await new FontFace(family, `url(${url})`, { weight }).load())
}

window.drawDiagram = async (source, { config, scale }) => {
  mermaid.initialize(config)
  try {
    const { diagramType } = await mermaid.parse(source)
    const { svg } = await mermaid.render('drawing', source)
    document.body.innerHTML = svg
    const drawn = document.body.querySelector('svg')
    if (drawn === null) return { message: 'Mermaid drew nothing' }
    return {
      kind: diagramType,
      title: drawn.querySelector(':scope > title')?.textContent?.trim() ?? '',
      description: drawn.querySelector(':scope > desc')?.textContent?.trim() ?? '',
      scale: scale.all,
      marks: collectMarks(drawn, scale),
    }
  } catch (error) {
    return toRefusal(error)
  }
}

function toRefusal(error: unknown): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.match(/(?:Parse|Lexical) error on line (\d+)/)?.[1]
  if (line === undefined) return { message }
  return { message, line: Number(line), ...readToken(error) }
}

/** Mermaid's parsers hang what they stumbled over on the error, untyped. */
function readToken(error: unknown): { stoppedAt?: string } {
  if (!(error instanceof Error) || !('hash' in error)) return {}
  const { hash } = error
  if (typeof hash !== 'object' || hash === null || !('text' in hash) || typeof hash.text !== 'string') return {}
  return hash.text.trim() === '' ? {} : { stoppedAt: hash.text.trim() }
}
