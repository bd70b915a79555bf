/** Id of the room that the list leaves for the strength of a skill. */
export function strengthSlotId(skillId: string): string {
  return `strength-${skillId}`
}
