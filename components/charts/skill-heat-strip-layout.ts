import type { Level } from '@/lib/mastery/skill-strength'

export interface StripSkill {
  id: string
  /** What it is to have it. */
  name: string
  level: Level
  /** 0 to 100; none before the first answer. */
  percent?: number
}

export interface StripGroup {
  title: string
  skills: readonly StripSkill[]
}

export interface StripDrawing {
  width: number
  height: number
  /** The outline of every cell. */
  frames: string
  /** Level -> the filled part of its cells. */
  fills: Readonly<Record<Exclude<Level, 'unknown'>, string>>
}

const CELL_WIDTH = 14
const CELL_HEIGHT = 21
const STEP_X = 18
const STEP_Y = 26
/** Eighteen cells are as wide as the text of a page on a phone of 360 px. */
const CELLS_A_ROW = 18

/** How much of a cell is filled, from below: levels must differ for those who see no colours. */
const FILLED = { weak: 1 / 3, growing: 2 / 3, strong: 1 }

/** The cells of one group. Each level is one path, so that hundreds of skills are four elements. */
export function layOutStrip(levels: readonly Level[]): StripDrawing {
  const cells = levels.map((level, index) => ({
    level,
    x: (index % CELLS_A_ROW) * STEP_X,
    y: Math.floor(index / CELLS_A_ROW) * STEP_Y,
  }))
  const fill = (wanted: keyof typeof FILLED) => {
    const height = CELL_HEIGHT * FILLED[wanted]
    return cells
      .filter(({ level }) => level === wanted)
      .map(({ x, y }) => boxPath({ x, y: y + CELL_HEIGHT - height, width: CELL_WIDTH, height }))
      .join('')
  }
  return {
    width: Math.min(levels.length, CELLS_A_ROW) * STEP_X - (STEP_X - CELL_WIDTH),
    height: Math.ceil(levels.length / CELLS_A_ROW) * STEP_Y - (STEP_Y - CELL_HEIGHT),
    // Half a pixel inwards, where a line of one pixel is sharp.
    frames: cells
      .map(({ x, y }) => boxPath({ x: x + 0.5, y: y + 0.5, width: CELL_WIDTH - 1, height: CELL_HEIGHT - 1 }))
      .join(''),
    fills: { weak: fill('weak'), growing: fill('growing'), strong: fill('strong') },
  }
}

/** How many skills have each level. */
export function countLevels(levels: readonly Level[]): Record<Level, number> {
  const count = (wanted: Level) => levels.filter((level) => level === wanted).length
  return { strong: count('strong'), growing: count('growing'), weak: count('weak'), unknown: count('unknown') }
}

function boxPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`
}
