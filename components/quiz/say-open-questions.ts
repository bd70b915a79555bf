/** Which questions have no answer yet, by their places from 0. */
export function sayOpenQuestions(open: readonly number[]): string {
  const numbers = open.map((index) => index + 1).join(', ')
  return open.length === 1 ? `Question ${numbers} has no answer yet.` : `Questions ${numbers} have no answer yet.`
}
