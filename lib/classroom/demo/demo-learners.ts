import { type Dice, diceOf } from './dice'

/** How somebody goes through a course: in time, too late, no more after some weeks, or again and again without success. */
export type DemoWay = 'steady' | 'late' | 'absent' | 'stuck'

export interface DemoLearner {
  name: string
  way: DemoWay
  ability: number
  extraTimePercent: number
}

/** First names from many countries; nobody is meant. */
const NAMES =
  'Amara Bao Chiara Dimitri Elif Farid Greta Hiroshi Ines Jakub Kwame Leilani Mateo Nadia Oisín Priya Quentin Rosa Sanna Tariq Ulla Valentina Wanjiru Ximena Yusuf Zofia Anouk Bogdan Céline Davor Emeka Freja Goran Hana Ibrahim Joana Kenji Lwazi Mirjam Nils'.split(
    ' ',
  )

export const MOST_LEARNERS = NAMES.length

/** By place: of ten learners seven are steady, so that a small school has some of each as well. */
const WAYS: readonly DemoWay[] = ['steady', 'late', 'steady', 'stuck', 'steady', 'absent']
const ROUND = 10

/** Learners from number `from` on, counted from 0, each with another name. */
export function listDemoLearners(dice: Dice, { from, count }: { from: number; count: number }): DemoLearner[] {
  return NAMES.slice(from, from + count).map((name, index) => {
    const way = WAYS[index % ROUND] ?? 'steady'
    return { name, way, ability: abilityOf(diceOf(dice, name), way), extraTimePercent: index === 1 ? 25 : 0 }
  })
}

/** The sum of three rolls is near enough to a normal distribution: most are in the middle. */
function abilityOf(dice: Dice, way: DemoWay): number {
  const rolled = (dice('ability 1') + dice('ability 2') + dice('ability 3') - 1.5) * 2
  return way === 'stuck' ? rolled - 2 : rolled
}
