import path from 'node:path'
import type { BuildRecipe, CacheExplorerView } from '@/lib/explore/build-cache/build-recipe'
import { openContext } from '../dockerfile/build-context'
import type { ExampleFile, ExampleFolder, Finding } from '../finding'
import { didYouMean } from '../suggest'
import { readYaml, type YamlDocument } from '../yaml/read-yaml'
import { formatPlace } from '../yaml/schema-errors'
import { buildFault } from './build-fault'
import { CacheExplorerFile } from './cache-explorer-schema'
import { type Costs, isStep, onOneLine, readBuildStages } from './read-build-stages'

const RULE = 'cache-explorer'

/** Reads a `cache-explorer.yaml` with the Dockerfiles that it names; there is no view where something is found wrong. */
export function readCacheExplorer(
  file: ExampleFile,
  folder: ExampleFolder,
): { view?: CacheExplorerView; findings: Finding[] } {
  const { documents, findings } = readYaml(file.text, 'compose')
  const [document] = documents
  if (findings.length > 0 || !document) return { findings }
  const parsed = CacheExplorerFile.safeParse(document.value)
  if (!parsed.success) {
    return {
      findings: parsed.error.issues.map(({ path: place, message }) => {
        const steps = place.map(String)
        return finding(document, steps, `${formatPlace(steps) || 'the file'}: ${message.replace(/\.$/, '')}`)
      }),
    }
  }
  const written = parsed.data
  const unreadable = written.builds.flatMap(({ dockerfile }, index) => {
    const fault = buildFault(dockerfile, folder)
    return fault === undefined ? [] : finding(document, ['builds', String(index), 'dockerfile'], fault)
  })
  if (unreadable.length > 0) return { findings: unreadable }
  const recipes = written.builds.map((build) => readRecipe(build, written, folder))
  const faults = [...costFaults(document, written, recipes), ...editFaults(document, written, folder)]
  return faults.length > 0 ? { findings: faults } : { view: { recipes, edits: written.edits }, findings: [] }
}

function readRecipe(
  { dockerfile, label }: CacheExplorerFile['builds'][number],
  { edits, costs }: CacheExplorerFile,
  folder: ExampleFolder,
): BuildRecipe {
  const context = openContext(folder, dockerfile)
  // A file that .dockerignore leaves out need not be kept among the examples (.git).
  const files = [...new Set([...context.files, ...edits.map(({ file }) => file)])].sort()
  return {
    label,
    file: path.posix.basename(dockerfile),
    stages: readBuildStages(folder.get(dockerfile) ?? '', files, toCosts(costs)),
    ignored: files.filter((file) => context.isIgnored(file)),
  }
}

function toCosts(costs: CacheExplorerFile['costs']): Costs {
  return new Map(costs.map(({ step, ...cost }) => [onOneLine(step), cost]))
}

/** Each step has its cost and each cost its step, or a reader would see numbers of another Dockerfile. */
function costFaults(document: YamlDocument, { costs }: CacheExplorerFile, recipes: readonly BuildRecipe[]): Finding[] {
  const texts = costs.map(({ step }) => onOneLine(step))
  const steps = recipes.flatMap(({ file, stages }) =>
    stages.flatMap((stage) => stage.steps.filter(isStep).map((step) => ({ file, step }))),
  )
  const unpaid = steps.flatMap(({ file, step: { line, text } }) =>
    texts.includes(text)
      ? []
      : finding(
          document,
          ['costs'],
          `${file} has "${text}" in line ${line}, expected its seconds and megabytes in costs`,
        ),
  )
  const unused = texts.flatMap((text, index) =>
    steps.some(({ step }) => step.text === text)
      ? []
      : finding(
          document,
          ['costs', String(index), 'step'],
          `no Dockerfile has the step "${text}", expected one${didYouMean(
            text,
            steps.map(({ step }) => step.text),
          )}`,
        ),
  )
  return [...unpaid, ...unused]
}

/** Who edits what no build could see would look for a reason in vain. */
function editFaults(document: YamlDocument, { edits, builds }: CacheExplorerFile, folder: ExampleFolder): Finding[] {
  return edits.flatMap(({ file }, index) => {
    const strange = builds.find(({ dockerfile }) => {
      const context = openContext(folder, dockerfile)
      return !context.files.includes(file) && !context.isIgnored(file)
    })
    if (!strange) return []
    const where = path.posix.dirname(strange.dockerfile)
    const { files } = openContext(folder, strange.dockerfile)
    const message = `there is no file ${file} in ${where}, expected one, or one that its .dockerignore leaves out${didYouMean(file, files)}`
    return finding(document, ['edits', String(index), 'file'], message)
  })
}

function finding(document: YamlDocument, place: readonly string[], message: string): Finding {
  return { rule: RULE, line: document.lineOf(place), message }
}
