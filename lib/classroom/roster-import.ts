import { CsvError, parse } from 'csv-parse/sync'
import { DisplayName } from './display-name'
import { ExtraTime } from './extra-time'

const MAX_ROSTER = 500
/** Some hundred characters a line: more is no list of names. */
const MAX_LENGTH = 100_000

export interface RosterLine {
  /** Counted from 1, as an editor shows it. */
  line: number
  name: string
  extraTimePercent: number
}

export interface RosterProblem {
  line: number
  message: string
}

export interface RosterReading {
  lines: RosterLine[]
  /** Nothing is to be added while there are any. */
  problems: RosterProblem[]
  /** Headings of columns that nobody asked for: what stands in them is not kept. */
  ignored: string[]
}

interface Row {
  line: number
  cells: string[]
}

const NAME_HEADINGS = ['name', 'display name', 'full name']
const EXTRA_HEADINGS = ['extra time', 'extra time %', 'extra time percent']
const DELIMITERS = [',', ';', '\t']

/**
 * A class list as it was pasted: one name a line, or CSV (commas, semicolons or tabs) whose first line says which column
 * is the `name` and, where there is one, the `extra time`. Every problem is told, not only the first.
 */
export function readRoster(text: string): RosterReading {
  if (text.length > MAX_LENGTH) return refuse(1, `The list has more than ${MAX_LENGTH} characters. Paste names only.`)
  const delimiter = findDelimiter(text)
  return addUp(delimiter === undefined ? readNames(text) : readTable(text, delimiter))
}

function refuse(line: number, message: string): RosterReading {
  return { lines: [], problems: [{ line, message }], ignored: [] }
}

/** That of a table's heading; undefined where the first line is no heading, but already a name. */
function findDelimiter(text: string): string | undefined {
  const first = text.split(/\r\n|\r|\n/).find((line) => line.trim() !== '') ?? ''
  return DELIMITERS.find((delimiter) => first.split(delimiter).some((cell) => NAME_HEADINGS.includes(headingOf(cell))))
}

function headingOf(cell: string): string {
  return cell
    .replace(/["_\s]+/g, ' ')
    .trim()
    .toLowerCase()
}

function readNames(text: string): RosterReading {
  const reading: RosterReading = { lines: [], problems: [], ignored: [] }
  for (const [index, typed] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    if (typed.trim() === '') continue
    if (/[;\t]/.test(typed.trim())) reading.problems.push({ line, message: SEVERAL_COLUMNS })
    else addPerson(reading, { line, typed })
  }
  return reading
}

const SEVERAL_COLUMNS =
  'There are several columns. Put a line above them that says which is which: name, and extra time where you have it.'

function readTable(text: string, delimiter: string): RosterReading {
  const rows: Row[] = []
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { lines }) => void rows.push({ line: lines, cells }),
    })
  } catch (error) {
    // With the options above a quotation mark that is never closed is all that can be wrong.
    if (error instanceof CsvError) return refuse((rows.at(-1)?.line ?? 0) + 1, UNCLOSED)
    throw error
  }
  const [heading, ...people] = rows
  return heading ? readRows(heading, people) : { lines: [], problems: [], ignored: [] }
}

const UNCLOSED = 'From here on a quotation mark is opened and not closed.'

function readRows(heading: Row, people: readonly Row[]): RosterReading {
  const headings = heading.cells.map(headingOf)
  const nameAt = headings.findIndex((cell) => NAME_HEADINGS.includes(cell))
  const extraAt = headings.findIndex((cell) => EXTRA_HEADINGS.includes(cell))
  const ignored = heading.cells.filter((cell, at) => at !== nameAt && at !== extraAt && cell !== '')
  const reading: RosterReading = { lines: [], problems: [], ignored }
  for (const { line, cells } of people) {
    if (cells.every((cell) => cell === '')) continue
    if (cells.slice(headings.length).some((cell) => cell !== '')) {
      const message = `There are ${cells.length} columns, and ${headings.length} in the heading. Put a name with a comma into quotation marks.`
      reading.problems.push({ line, message })
    } else addPerson(reading, { line, typed: cells[nameAt] ?? '', extra: cells[extraAt] ?? '' })
  }
  return reading
}

interface Typed {
  line: number
  typed: string
  extra?: string
}

function addPerson({ lines, problems }: RosterReading, { line, typed, extra = '' }: Typed): void {
  const name = DisplayName.safeParse(typed)
  const percent = ExtraTime.safeParse(extra)
  for (const { error } of [name, percent]) {
    for (const { message } of error?.issues ?? []) problems.push({ line, message })
  }
  if (name.success && percent.success) lines.push({ line, name: name.data, extraTimePercent: percent.data })
}

/** What only the whole list shows. */
function addUp({ lines, problems, ignored }: RosterReading): RosterReading {
  const first = new Map<string, number>()
  const all = [...problems]
  for (const { line, name } of lines) {
    const before = first.get(nameKey(name))
    if (before === undefined) first.set(nameKey(name), line)
    else all.push({ line, message: `“${name}” stands in line ${before} already. Tell them apart, as with an initial.` })
  }
  const over = lines[MAX_ROSTER]
  if (over) {
    const message = `The list has ${lines.length} names; at most ${MAX_ROSTER} can be added at once. Go on from here with another list.`
    all.push({ line: over.line, message })
  }
  if (lines.length === 0 && all.length === 0) all.push({ line: 1, message: 'There is no name in the list.' })
  return { lines, problems: all.sort((a, b) => a.line - b.line), ignored }
}

/** The same for names that a reader takes for the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
