import type { Message } from 'esbuild'

/** The messages of a failed transform; anything else that was thrown is thrown on. */
export function failureOf(error: unknown): Message[] {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) return error.errors
  throw error
}
