import type { BuildRecipe, BuildStage, BuildStep } from './build-recipe'

/** A step with only what a test is about; a setting sets `NAME`. */
export function step(kind: BuildStep['kind'], line: number, more: Partial<BuildStep> = {}): BuildStep {
  const sets = kind === 'environment' ? { sets: ['NAME'] } : {}
  return { kind, line, text: `${kind} ${line}`, reads: [], from: [], seconds: 0, megabytes: 0, ...sets, ...more }
}

/** A Dockerfile with only what a test is about. */
export function recipe(stages: readonly (readonly BuildStep[] | BuildStage)[], ignored: string[] = []): BuildRecipe {
  return {
    label: 'A build',
    file: 'Dockerfile',
    ignored,
    stages: stages.map((stage, index) => ('steps' in stage ? stage : { name: `stage-${index}`, steps: stage })),
  }
}

const ALL_FILES = ['app.py', 'requirements.txt', 'README.md', 'Dockerfile']

/** Everything is copied, then the packages are installed. */
export const naive = recipe([
  [
    step('base', 1, { seconds: 4, megabytes: 100 }),
    step('folder', 2, { seconds: 0.1 }),
    step('copy', 3, { reads: ALL_FILES, seconds: 0.1, megabytes: 0.2 }),
    step('command', 4, { seconds: 6, megabytes: 11 }),
    step('note', 5),
  ],
])

/** The list of packages is copied and installed before the rest. */
export const ordered = recipe([
  [
    step('base', 1, { seconds: 4, megabytes: 100 }),
    step('folder', 2, { seconds: 0.1 }),
    step('copy', 3, { reads: ['requirements.txt'] }),
    step('command', 4, { seconds: 6, warmSeconds: 2, megabytes: 9 }),
    step('copy', 5, { reads: ALL_FILES, seconds: 0.1, megabytes: 0.2 }),
    step('environment', 6),
    step('note', 7),
  ],
])
