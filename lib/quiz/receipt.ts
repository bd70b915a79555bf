import { z } from 'zod'
import { type Answers, MAX_ANSWER_LENGTH, MAX_FIELDS } from './answers'
import type { Grade } from './grade-quiz'
import type { HandIn } from './hand-in'

const LETTERS = { right: 'r', wrong: 'w', unanswered: 'u' } as const

/** The last moment that a date can name. */
const MAX_TIME = 8.64e15

/** An attempt as it travels in the address of its result: what was answered, and how it was graded then. */
const Receipt = z.tuple([
  z.string().regex(/^[0-9a-f]{32}$/),
  z.string().max(64),
  z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  z.int().min(0).max(MAX_TIME),
  z.string().regex(/^[rwu]{1,20}$/),
  z.record(z.string().max(80), z.array(z.string().max(MAX_ANSWER_LENGTH + 16)).max(MAX_FIELDS)),
])

export interface Receipt extends HandIn {
  /** Milliseconds since 1970. */
  at: number
  score: number
  outOf: number
  answers: Answers
}

/**
 * As one query value, for a form sent without JavaScript: the server keeps nothing, so the address is the attempt. It
 * carries the score, so that a quiz edited later cannot change a result that was told. It is seen by the one who
 * answered and counts nowhere: to forge it is to lie to oneself.
 */
export function encodeReceipt({ attemptId, hash, seed, answers }: HandIn, { marks }: Grade, at: number): string {
  const verdicts = marks.map(({ verdict }) => LETTERS[verdict]).join('')
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
  const receipt: z.infer<typeof Receipt> = [attemptId, hash, seed, at, verdicts, toPlain(given)]
  return bytesToBase64Url(new TextEncoder().encode(JSON.stringify(receipt)))
}

/** Undefined for what is no receipt: an address can be cut or made up. */
export function decodeReceipt(text: unknown): Receipt | undefined {
  if (typeof text !== 'string') return undefined
  const receipt = Receipt.safeParse(parse(text))
  if (!receipt.success) return undefined
  const [attemptId, hash, seed, at, verdicts, answers] = receipt.data
  const score = verdicts.replaceAll(/[^r]/g, '').length
  return { attemptId, hash, seed, at, score, outOf: verdicts.length, answers }
}

function toPlain(answers: Answers): Record<string, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, [...answer]]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(base64UrlToBytes(text)))
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
