/** open: not read. read: to its end. passed: its quiz, too. */
export type LessonState = 'open' | 'read' | 'passed'

export interface MapLesson {
  id: string
  title: string
  path: string
  state: LessonState
}

export interface MapModule {
  id: string
  title: string
  /** The placement check marked it. */
  isKnown: boolean
  lessons: readonly MapLesson[]
}

export interface MapTrack {
  id: string
  title: string
  modules: readonly MapModule[]
}

/** open: nothing done. begun: some lessons. done: every quiz passed. known: by the placement check. */
type StationState = 'open' | 'begun' | 'done' | 'known'

export interface Station {
  id: string
  y: number
  state: StationState
  title: readonly { text: string; y: number }[]
  lessons: readonly { id: string; x: number; y: number; state: LessonState; isNext: boolean }[]
  status: { text: string; x: number; y: number }
}

export interface TrackDrawing {
  height: number
  stations: readonly Station[]
}

/** As wide as the text of a page on a phone of 360 px: there nothing is scaled, and letters keep their size. */
export const MAP_WIDTH = 328
export const LINE_X = 12
export const TEXT_X = 34

/** So many letters of the title's size surely fit between `TEXT_X` and `MAP_WIDTH`. */
const TITLE_LETTERS = 34
const TITLE_LINE = 20
const MARK_STEP = 22
const MARKS_A_ROW = 6
const ROW_HEIGHT = 24
const GAP = 18
const TOP = 12

/** Where everything of one track stands: modules as stations from top to bottom, the lessons of each beside it. */
export function layOutTrack(modules: readonly MapModule[], nextLessonId: string | undefined): TrackDrawing {
  let y = TOP
  const stations = modules.map((module) => {
    const station = layOutStation(module, y, nextLessonId)
    y = station.status.y + GAP + TITLE_LINE
    return station
  })
  return { height: (stations.at(-1)?.status.y ?? 0) + TOP, stations }
}

/** The state of a module in words, as it stands beside the marks of its lessons. */
export function writeModuleStatus({ isKnown, lessons }: MapModule): string {
  const passed = lessons.filter(({ state }) => state === 'passed').length
  const read = lessons.filter(({ state }) => state !== 'open').length
  if (passed === lessons.length && passed > 0) return passed === 1 ? 'passed' : 'all passed'
  const told =
    passed > 0 ? `${passed} of ${lessons.length} passed` : read > 0 ? `${read} of ${lessons.length} read` : ''
  if (isKnown) return told ? `known, ${told}` : 'known'
  return told || (lessons.length === 1 ? '1 lesson' : `${lessons.length} lessons`)
}

function layOutStation(module: MapModule, y: number, nextLessonId: string | undefined): Station {
  const lines = wrapWords(module.title, TITLE_LETTERS)
  const firstRow = y + lines.length * TITLE_LINE + 4
  const lessons = module.lessons.map(({ id, state }, index) => ({
    id,
    state,
    isNext: id === nextLessonId,
    x: TEXT_X + 8 + (index % MARKS_A_ROW) * MARK_STEP,
    y: firstRow + Math.floor(index / MARKS_A_ROW) * ROW_HEIGHT,
  }))
  const last = lessons.at(-1)
  return {
    id: module.id,
    y,
    state: stationState(module),
    title: lines.map((text, index) => ({ text, y: y + 5 + index * TITLE_LINE })),
    lessons,
    status: { text: writeModuleStatus(module), x: last ? last.x + MARK_STEP - 4 : TEXT_X, y: last?.y ?? firstRow },
  }
}

function stationState({ isKnown, lessons }: MapModule): StationState {
  if (lessons.length > 0 && lessons.every(({ state }) => state === 'passed')) return 'done'
  if (isKnown) return 'known'
  return lessons.some(({ state }) => state !== 'open') ? 'begun' : 'open'
}

/** Lines of at most so many letters; a longer word has a line for itself. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
