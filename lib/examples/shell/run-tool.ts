import { spawn } from 'node:child_process'

export interface ToolResult {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs a program with `input` on its standard input; `undefined` where the machine does not have it. */
export type RunTool = (program: string, args: readonly string[], input: string) => Promise<ToolResult | undefined>

export const runTool: RunTool = (program, args, input) =>
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
