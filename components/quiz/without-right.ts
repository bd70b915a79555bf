/** Feedback without the word that it begins with, where the page itself says that the part is right. */
export function withoutRight(html: string): string {
  const rest = html.replace(/^Right[.,]\s+/, '')
  return rest === html ? html : rest.charAt(0).toUpperCase() + rest.slice(1)
}
