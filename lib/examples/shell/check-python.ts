import { z } from 'zod'
import type { Finding } from '../finding'
import type { RunTool } from './run-tool'

// Reads from standard input and only parses: nothing of the example runs and no bytecode is written.
const PARSE = `
import ast, json, sys
try:
    ast.parse(sys.stdin.buffer.read())
except (SyntaxError, ValueError) as error:
    print(json.dumps({"line": getattr(error, "lineno", None) or 1, "message": getattr(error, "msg", None) or str(error)}))
`

const Mistake = z.object({ line: z.number(), message: z.string() })

/** Parses Python with the machine's `python3`. Where there is none it finds nothing: ask `missingTools`. */
export async function checkPython(text: string, run: RunTool): Promise<Finding[]> {
  const result = await run('python3', ['-I', '-B', '-c', PARSE], text)
  if (!result || result.stdout === '') return []
  const { line, message } = Mistake.parse(JSON.parse(result.stdout))
  return [{ rule: 'script-syntax', line, message: `${message}, expected valid Python` }]
}
