import { type Message, transform } from 'esbuild'
import type { Finding } from '../finding'
import { failureOf } from './esbuild-failure'

/** Parses JSON. JSON.parse decides; esbuild says where, because V8 tells a position for some mistakes only. */
export async function checkJson(text: string): Promise<Finding[]> {
  const wrong = parseError(text)
  const { errors, warnings } = await locate(text)
  if (wrong !== undefined) return [toFinding(errors[0], wrong)]
  // JSON.parse takes the last of two equal keys without a word.
  return warnings.filter(({ id }) => id === 'duplicate-object-key').map((warning) => toFinding(warning, warning.text))
}

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function locate(text: string): Promise<{ errors: Message[]; warnings: Message[] }> {
  try {
    const { warnings } = await transform(text, { loader: 'json', logLevel: 'silent' })
    return { errors: [], warnings }
  } catch (error) {
    return { errors: failureOf(error), warnings: [] }
  }
}

function toFinding(message: Message | undefined, otherwise: string): Finding {
  const what = (message?.text ?? otherwise).replace(/\.$/, '')
  return { rule: 'json-syntax', line: message?.location?.line ?? 1, message: `${what}, expected valid JSON` }
}
