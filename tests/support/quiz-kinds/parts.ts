/** What every question of the sample has. */
export const asked = { skills: ['dockerfile.run'], see: 'layers' }

/** What a wrong answer is told; it must stay on the server until then. */
export const wrong = (feedback: string) => ({
  misconception: `SECRET ${feedback}`.slice(0, 100),
  feedback: `SECRET ${feedback}`,
})
