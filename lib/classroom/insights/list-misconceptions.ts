import type { Question } from '@/lib/quiz/quiz-schema'

/**
 * Every misconception that an answer to the question can show, each once.
 *
 * Kinds of questions name them in different places, and always as `misconception`: a new kind is read without a word
 * here.
 */
export function listMisconceptions(question: Question): string[] {
  return [...new Set(collect(question))]
}

function collect(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'misconception' && typeof entry === 'string' ? [entry] : collect(entry),
  )
}
