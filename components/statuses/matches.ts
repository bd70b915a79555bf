/** Whether a text has every word of a query in it, as a whole or as a part: `image pull` finds `ImagePullBackOff`. */
export function matches(text: string, query: string): boolean {
  const lower = text.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
