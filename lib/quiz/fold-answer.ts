/**
 * A typed answer as grading compares it: white space folds, typographic quotes count as straight ones (phones type
 * them), case counts only on request.
 */
export function foldAnswer(answer: string, caseSensitive: boolean): string {
  const folded = answer.trim().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
  return caseSensitive ? folded : folded.toLowerCase()
}
