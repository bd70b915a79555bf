import type { Path } from './schema-at'

/** A text of an author's entry, and where it stands in it. */
export interface StringAt {
  text: string
  entry: Path
}

/** Every text of a value, however deep. */
export function listStrings(value: unknown, entry: Path = []): StringAt[] {
  if (typeof value === 'string') return [{ text: value, entry }]
  if (Array.isArray(value)) return value.flatMap((inner, index) => listStrings(inner, [...entry, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => listStrings(inner, [...entry, key]))
}
