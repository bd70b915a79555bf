import { spawn } from 'node:child_process'

export interface ToolResult {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs a program with `input` on its standard input; `undefined` where the machine does not have it. */
export type RunTool = (program: string, args: readonly string[], input: string) => Promise<ToolResult | undefined>

/** All lessons are checked at once; this many programs run at a time. */
const AT_A_TIME = 4
const lanes: Promise<unknown>[] = Array.from({ length: AT_A_TIME }, () => Promise.resolve())
let turn = 0

/** Runs a program of this machine, after those that were asked for before. */
export const runTool: RunTool = (program, args, input) => {
  turn = (turn + 1) % AT_A_TIME
  const result = Promise.resolve(lanes[turn]).then(() => start(program, args, input))
  lanes[turn] = result.catch(() => undefined)
  return result
}

const start: RunTool = (program, args, input) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'pipe' })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', (error) => ('code' in error && error.code === 'ENOENT' ? resolve(undefined) : reject(error)))
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, stderr }))
    // A program may end before it has read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
