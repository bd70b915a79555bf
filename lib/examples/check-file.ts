import path from 'node:path'
import type { Loader } from 'esbuild'
import { readCacheExplorer } from './cache-explorer/read-cache-explorer'
import { checkCompose } from './compose/check-compose'
import { checkDockerfile } from './dockerfile/check-dockerfile'
import { exampleKind } from './example-kind'
import type { ExampleFile, ExampleFolder, Finding } from './finding'
import { checkManifests } from './kubernetes/check-manifest'
import { checkPython } from './shell/check-python'
import { checkShell } from './shell/check-shell'
import type { RunTool } from './shell/run-tool'
import { checkJson } from './text/check-json'
import { checkJsonWithComments, checkScript } from './text/check-script'
import { checkText } from './text/check-text'
import { checkTranscript } from './text/check-transcript'

/** Every finding of one example file, in the order of its lines. `folder` holds the files that it may refer to. */
export async function checkFile(file: ExampleFile, folder: ExampleFolder, run: RunTool): Promise<Finding[]> {
  const findings = [...checkText(file), ...(await checkKind(file, folder, run))]
  return findings.toSorted((one, other) => one.line - other.line)
}

function checkKind(file: ExampleFile, folder: ExampleFolder, run: RunTool): Finding[] | Promise<Finding[]> {
  switch (exampleKind(file.path)) {
    case 'dockerfile':
      return checkDockerfile(file, folder)
    case 'cache-explorer':
      return readCacheExplorer(file, folder).findings
    case 'compose':
      return checkCompose(file, folder)
    case 'yaml':
      return checkManifests(file, folder)
    case 'json':
      return checkJson(file.text)
    case 'json-with-comments':
      return checkJsonWithComments(file.text)
    case 'shell':
      return checkShell(file.text, run)
    case 'script':
      return checkScript(file.text, loaderOf(file.path))
    case 'python':
      return checkPython(file.text, run)
    case 'transcript':
      return checkTranscript(file.text)
    default:
      return []
  }
}

function loaderOf(file: string): Loader {
  const extension = path.posix.extname(file)
  if (extension === '.tsx' || extension === '.jsx') return extension === '.tsx' ? 'tsx' : 'jsx'
  return extension.endsWith('ts') ? 'ts' : 'js'
}
