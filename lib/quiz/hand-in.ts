import type { Answers } from './answers'
import type { Quiz } from './quiz-schema'

/** One attempt as it travels in an address: what was answered, in which order the options stood. */
export interface HandIn {
  seed: number | undefined
  answers: Answers
}

/** As one query value. Answers only, so that the page grades again from the key and nobody can forge a result. */
export function encodeHandIn({ seed, answers }: HandIn): string {
  const json = JSON.stringify([seed ?? null, answers])
  return bytesToBase64Url(new TextEncoder().encode(json))
}

/** Undefined for what is no attempt at this quiz: an address can be cut or made up. */
export function decodeHandIn(quiz: Quiz, attempt: unknown): HandIn | undefined {
  if (typeof attempt !== 'string') return undefined
  const value = parse(attempt)
  if (!Array.isArray(value) || typeof value[1] !== 'object' || value[1] === null) return undefined
  const given: Record<string, unknown> = value[1]
  const answers = Object.fromEntries(quiz.questions.map(({ id }) => [id, texts(given[id])]))
  return { seed: toSeed(value[0]), answers }
}

/** The seed field of a form; undefined where the options stood as the page was built. */
export function readSeed(form: FormData): number | undefined {
  const field = form.get('seed')
  return typeof field === 'string' && field !== '' ? toSeed(Number(field)) : undefined
}

function toSeed(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32 ? value : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function parse(attempt: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(base64UrlToBytes(attempt)))
  } catch {
    return undefined
  }
}

function bytesToBase64Url(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes))
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function base64UrlToBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
