/** Narrows to a plain object whose fields may be read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at a field, or an empty one. */
export function recordAt(value: unknown, field: string): Record<string, unknown> {
  const inner = isRecord(value) ? value[field] : undefined
  return isRecord(inner) ? inner : {}
}

/** The list at a field, or an empty one. */
export function listAt(value: unknown, field: string): readonly unknown[] {
  const inner: unknown = isRecord(value) ? value[field] : undefined
  return Array.isArray(inner) ? inner : []
}

/** What stands at a place such as `['spec', 'containers', '0']`. */
export function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)]
    return isRecord(inner) ? inner[step] : undefined
  }, value)
}

/** A value as a message shows it: JSON, and not more than fits on a line. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
