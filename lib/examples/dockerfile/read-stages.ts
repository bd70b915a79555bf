import path from 'node:path'
import { DockerfileParser, From, type Instruction, JSONInstruction, PropertyInstruction } from 'dockerfile-ast'

export interface DockerInstruction {
  keyword: string
  /** Counted from 1. */
  line: number
  /** As written, from the keyword on, lines joined that a backslash continues, comments left out. */
  source: string
  /** `name=value`; the value is empty for a flag without one. */
  flags: readonly { name: string; value: string }[]
  /** The words, or the strings of a JSON array; of a here-document the words of its first line. */
  words: readonly string[]
  isJson: boolean
  /** Of ENV and ARG; a name without a value has `undefined`. */
  settings: readonly { name: string; value: string | undefined }[]
  /** The working directory that the instruction runs in. */
  folder: string
}

export interface Stage {
  /** The name after AS, in lower case as BuildKit compares it. */
  name: string | undefined
  index: number
  line: number
  /** Its FROM as written, lines joined that a backslash continues. */
  source: string
  /** The image with the values that ARG gives before the first FROM; a variable without a value stays. */
  image: string
  instructions: readonly DockerInstruction[]
}

/** Reads the stages of a Dockerfile. What stands before the first FROM (only ARG may) belongs to none. */
export function readStages(text: string): Stage[] {
  const lines = text.split('\n')
  const file = DockerfileParser.parse(text)
  const globals = new Map(
    file.getInitialARGs().flatMap((arg) => settingsOf(arg).map(({ name, value }) => [name, value] as const)),
  )
  const stages: { from: From; instructions: DockerInstruction[] }[] = []
  let folder = '/'
  for (const instruction of file.getInstructions()) {
    if (instruction instanceof From) {
      stages.push({ from: instruction, instructions: [] })
      folder = '/'
      continue
    }
    const read = readInstruction(instruction, lines, folder)
    if (read.keyword === 'WORKDIR') folder = path.posix.resolve(folder, read.words[0] ?? '')
    stages.at(-1)?.instructions.push(read)
  }
  return stages.map(({ from, instructions }, index) => ({
    name: from.getBuildStage()?.toLowerCase(),
    index,
    line: from.getRange().start.line + 1,
    source: joinContinued(linesOf(from, lines)),
    image: expand(from.getImage() ?? '', globals),
    instructions,
  }))
}

/**
 * Finds the stage that a `FROM`, a `COPY --from` or a `--mount` names, among the stages before it. BuildKit takes the last
 * one of a name that is given twice.
 */
export function findStage(stages: readonly Stage[], before: number, name: string): Stage | undefined {
  const earlier = stages.slice(0, before)
  return (
    earlier.findLast((stage) => stage.name === name.toLowerCase()) ??
    earlier.find(({ index }) => String(index) === name)
  )
}

/** A stage and those that it is built FROM, the stage itself first. */
export function lineage(stages: readonly Stage[], stage: Stage): Stage[] {
  const base = findStage(stages, stage.index, stage.image)
  return base ? [stage, ...lineage(stages, base)] : [stage]
}

export function flagOf(instruction: DockerInstruction, name: string): string | undefined {
  return instruction.flags.find((flag) => flag.name === name)?.value
}

function readInstruction(instruction: Instruction, lines: readonly string[], folder: string): DockerInstruction {
  const { start, end } = instruction.getRange()
  const raw = linesOf(instruction, lines)
  const json = instruction instanceof JSONInstruction ? instruction : undefined
  const isJson = json?.getOpeningBracket() != null && json.getClosingBracket() != null
  const heredocLine = lineOfHeredoc(instruction)
  const source = heredocLine === undefined ? joinContinued(raw) : raw.join('\n')
  return {
    keyword: instruction.getKeyword(),
    line: start.line + 1,
    source,
    flags: (json?.getFlags() ?? []).map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' })),
    words: isJson ? jsonStrings(source, json) : wordsOf(instruction, heredocLine ?? end.line),
    isJson,
    settings: instruction instanceof PropertyInstruction ? settingsOf(instruction) : [],
    folder,
  }
}

/** The line (from 0) on which a here-document is announced: what follows is its text, not words of the instruction. */
function lineOfHeredoc(instruction: Instruction): number | undefined {
  if (!['RUN', 'COPY', 'ADD'].includes(instruction.getKeyword())) return undefined
  const start = instruction.getArguments().find((argument) => /^<<-?["']?\w/.test(argument.getValue()))
  return start?.getRange().start.line
}

function wordsOf(instruction: Instruction, lastLine: number): string[] {
  const onLine = instruction.getArguments().filter((argument) => argument.getRange().start.line <= lastLine)
  return onLine.map((argument) => argument.getValue())
}

/** The parser drops spaces inside of the strings, so they are read as JSON wherever they are. */
function jsonStrings(source: string, json: JSONInstruction | undefined): string[] {
  const written = parseJson(source.slice(source.indexOf('['), source.lastIndexOf(']') + 1))
  if (Array.isArray(written) && written.every((word) => typeof word === 'string')) return written
  return (json?.getJSONStrings() ?? []).map((argument) => argument.getJSONValue())
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function linesOf(instruction: Instruction, lines: readonly string[]): string[] {
  const { start, end } = instruction.getRange()
  return lines.slice(start.line, end.line + 1)
}

function joinContinued(lines: readonly string[]): string {
  const code = lines.filter((line, index) => index === 0 || !/^\s*(#|$)/.test(line))
  return code.map((line) => line.replace(/\\\s*$/, ' ')).join('')
}

function settingsOf(instruction: PropertyInstruction): { name: string; value: string | undefined }[] {
  return instruction.getProperties().map((property) => ({
    name: property.getName(),
    value: property.getValue() ?? undefined,
  }))
}

/** Replaces `$NAME` and `${NAME}`, and `${NAME:-default}` where the name has no value; leaves what it cannot know. */
function expand(text: string, values: ReadonlyMap<string, string | undefined>): string {
  return text.replace(/\$\w+|\$\{[^}]*\}/g, (whole) => {
    const [, name = '', otherwise] = /^\$\{?(\w+)(?::?-(.*))?\}?$/.exec(whole.replace(/\}$/, '')) ?? []
    return values.get(name) ?? otherwise ?? whole
  })
}
