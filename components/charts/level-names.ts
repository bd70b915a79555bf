import type { Level } from '@/lib/mastery/skill-strength'

/** How levels are called, from the best on. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  strong: 'strong',
  growing: 'growing',
  weak: 'weak',
  unknown: 'not asked yet',
}

/** `3 strong, 1 weak`; a level that nothing has is left out. */
export function writeLevels(counts: Readonly<Record<Level, number>>): string {
  const levels: Level[] = ['strong', 'growing', 'weak', 'unknown']
  return levels
    .filter((level) => counts[level] > 0)
    .map((level) => `${counts[level]} ${LEVEL_NAMES[level]}`)
    .join(', ')
}
