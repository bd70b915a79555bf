import { type CommandFault, isFault } from './command-fault'
import { splitWords, type Token, type Word } from './split-words'

/** A file or a stream that the shell connects: `> pods.txt`, `2>&1`. */
export interface Redirection {
  text: string
  operator: string
  target: string
}

/** One command of a line, in words, with what the shell does around it. */
export interface Step {
  environment: readonly Word[]
  words: readonly Word[]
  redirections: readonly Redirection[]
  /** What joins it to the next step (`|`, `&&`, `||`, `;`), or `&` at the end of the line. */
  operator?: string
}

type Run = { words: readonly Word[]; redirections: readonly Redirection[] }

const GROUPING = /^[()]$|^;;$/
const REDIRECTION = /[<>]/
const ASSIGNMENT = /^[A-Za-z_]\w*=/
/** Options of sudo that need no value. */
const SUDO_OPTION =
  /^(?:-[EHnSkbi]+|--(?:preserve-env|set-home|non-interactive|stdin|reset-timestamp|background|login)?)$/

/** Splits a line at `|`, `&&`, `||`, `;`, `&` and line ends. The prompt `$` and a `sudo` in front are dropped. */
export function splitSteps(typed: string): readonly Step[] | CommandFault {
  const all = splitWords(typed)
  if (isFault(all)) return all
  const grouping = all.find((token) => token.kind === 'operator' && GROUPING.test(token.text))
  if (grouping) return { fault: `\`${grouping.text}\` groups commands; no answer here needs it.` }
  const steps: Step[] = []
  let tokens = withPlainLineEnds(withoutPrompt(all))
  while (tokens.length > 0) {
    const found = tokens.findIndex(joinsSteps)
    const end = found < 0 ? tokens.length : found
    const joint = tokens[end]
    if (end === 0) return { fault: `A command is missing before \`${joint?.text}\`.` }
    const step = readStep(tokens.slice(0, end))
    if (isFault(step)) return step
    tokens = tokens.slice(end + 1)
    if (!joint || (joint.text === ';' && tokens.length === 0)) steps.push(step)
    else if (joint.text !== '&' && tokens.length === 0) {
      return { fault: `A command is missing after \`${joint.text}\`.` }
    } else steps.push({ ...step, operator: joint.text })
  }
  return steps.length > 0 ? steps : { fault: 'There is no command here.' }
}

function withoutPrompt(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.text === '$' && tokens.length > 1 ? tokens.slice(1) : tokens
}

/** A line end joins as `;` does; it says nothing at the edges of the text and after another joint. */
function withPlainLineEnds(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = []
  for (const token of tokens) {
    const last = plain.at(-1)
    if (token.kind === 'word' || token.text !== '\n') plain.push(token)
    else if (last && !joinsSteps(last)) plain.push({ kind: 'operator', text: ';' })
  }
  return plain
}

function joinsSteps(token: Token): boolean {
  return token.kind === 'operator' && !REDIRECTION.test(token.text)
}

function readStep(tokens: readonly Token[]): Step | CommandFault {
  const run = readRun(tokens)
  if (isFault(run)) return run
  const [outer, command] = splitAssignments(run.words)
  const [inner, words] = splitAssignments(withoutSudo(command))
  if (words.length === 0) return { fault: 'There is no command here.' }
  return { environment: [...outer, ...inner], words, redirections: run.redirections }
}

/** Redirections may stand anywhere between the words. */
function readRun(tokens: readonly Token[]): Run | CommandFault {
  const words: Word[] = []
  const redirections: Redirection[] = []
  let open: string | undefined
  for (const token of tokens) {
    if (token.kind === 'operator') {
      if (open !== undefined) break
      open = token.text
    } else if (open === undefined) words.push({ text: token.text, value: token.value })
    else {
      redirections.push({ text: `${open} ${token.text}`, operator: normalRedirection(open), target: token.value })
      open = undefined
    }
  }
  return open === undefined ? { words, redirections } : { fault: `A file is missing after \`${open}\`.` }
}

/** `1>` is `>`, `0<` is `<`, `>|` overwrites as `>` does. */
function normalRedirection(operator: string): string {
  return operator
    .replace(/^1(?=>)/, '')
    .replace(/^0(?=<)/, '')
    .replace('>|', '>')
}

function splitAssignments(words: readonly Word[]): readonly [readonly Word[], readonly Word[]] {
  const found = words.findIndex((word) => !ASSIGNMENT.test(word.text))
  const end = found < 0 ? words.length : found
  return [words.slice(0, end), words.slice(end)]
}

/** `sudo -u name` stays: the command then runs as somebody else. */
function withoutSudo(words: readonly Word[]): readonly Word[] {
  if (words[0]?.value !== 'sudo') return words
  const found = words.findIndex((word, index) => index > 0 && !SUDO_OPTION.test(word.value))
  const rest = words.slice(found < 0 ? words.length : found)
  return rest[0]?.value.startsWith('-') || rest.length === 0 ? words : rest
}
