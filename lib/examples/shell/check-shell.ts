import { z } from 'zod'
import type { Finding } from '../finding'
import type { RunTool } from './run-tool'

const Report = z.object({ comments: z.array(z.object({ line: z.number(), code: z.number(), message: z.string() })) })

/** Parses a shell script with Bash and lints it with ShellCheck. A tool that is missing finds nothing: ask `missingTools`. */
export async function checkShell(text: string, run: RunTool): Promise<Finding[]> {
  const [syntax, lint] = await Promise.all([parseWithBash(text, run), lintWithShellCheck(text, run)])
  // What does not parse, ShellCheck tells as well, in several sentences.
  return syntax.length > 0 ? syntax : lint
}

async function parseWithBash(text: string, run: RunTool): Promise<Finding[]> {
  const result = await run('bash', ['-n'], text)
  if (!result || result.exitCode === 0) return []
  const [, line = '1', what = 'syntax error'] = /line (\d+): (.*)/.exec(result.stderr) ?? []
  return [{ rule: 'shell-syntax', line: Number(line), message: `${what}, expected a script that Bash can parse` }]
}

async function lintWithShellCheck(text: string, run: RunTool): Promise<Finding[]> {
  // Without a first line that names the shell, Bash is meant: it is what readers are told to use.
  const shell = text.startsWith('#!') ? [] : ['--shell=bash']
  const result = await run('shellcheck', ['--norc', '--format=json1', '--severity=style', ...shell, '-'], text)
  if (!result) return []
  const { comments } = Report.parse(JSON.parse(result.stdout))
  return comments.map(({ line, code, message }) => ({
    rule: 'shellcheck',
    line,
    message: `${message.replace(/\.$/, '')}, expected what https://www.shellcheck.net/wiki/SC${code} says`,
  }))
}
