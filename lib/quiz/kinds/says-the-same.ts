import { dequal } from 'dequal'
import { DockerfileParser, ModifiableInstruction } from 'dockerfile-ast'
import { parseAllDocuments } from 'yaml'

/**
 * Whether two texts of one file mean the same to the tool that reads it: YAML is compared as data, so that quotes,
 * spaces and the order of keys do not matter but `"80"` is not `80`; a Dockerfile by its instructions, whose names may
 * be in any case; all else by its words. What cannot be parsed is like nothing but itself.
 */
export function saysTheSame(file: string, a: string, b: string): boolean {
  if (a === b) return true
  const read = readerOf(file)
  const [one, other] = [read(a), read(b)]
  return one !== undefined && other !== undefined && dequal(one, other)
}

function readerOf(file: string): (text: string) => unknown {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (/\.ya?ml$/.test(name)) return readYaml
  if (/^Dockerfile|\.Dockerfile$/.test(name)) return readDockerfile
  return (text) => text.trim().split(/\s+/)
}

function readYaml(text: string): unknown {
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent' })
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined
    return documents.map((document) => document.toJS())
  } catch {
    // A learner may write an alias that leads nowhere, or into itself.
    return undefined
  }
}

function readDockerfile(text: string): unknown {
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => ({
      keyword: instruction.getKeyword(),
      flags: instruction instanceof ModifiableInstruction ? instruction.getFlags().map(String).sort() : [],
      words: wordsOf(instruction.getRawArgumentsContent() ?? ''),
    }))
}

/** The exec form as its list, which spaces do not change; else the words. */
function wordsOf(content: string): unknown {
  if (/^\s*\[.*\]\s*$/s.test(content)) {
    try {
      return { exec: JSON.parse(content) }
    } catch {
      // With single quotes, say: Docker then takes it for the shell form.
    }
  }
  return content.trim().split(/\s+/)
}
