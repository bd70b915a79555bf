import path from 'node:path'
import type { BuildContext } from './build-context'
import type { DockerInstruction, Stage } from './read-stages'

/** Programs that have another name than their package. */
const PACKAGES: Record<string, string> = { 'django-admin': 'django' }

/** Lists of packages that a tool reads without being told their name on the command line. */
const PROJECT_FILES = ['pyproject.toml', 'poetry.lock', 'uv.lock', 'Pipfile', 'setup.py', 'setup.cfg']

/** Whether a RUN of the stage installs the package that brings the program. */
export function installsProgram(stage: Stage, program: string, context: BuildContext): boolean {
  const name = PACKAGES[program] ?? program
  return stage.instructions.some(({ keyword, source }) => keyword === 'RUN' && installs(source, name, context))
}

function installs(command: string, name: string, context: BuildContext): boolean {
  return command.split(/&&|;|\n/).some((part) => {
    if (/\b(?:poetry|uv|pipenv)\b.*\b(?:install|sync)\b/.test(part) && !/\buv pip\b/.test(part)) {
      return PROJECT_FILES.some((file) => mentions(context.read(file), name))
    }
    const [, options] = /\bpip[\d.]*\s+(?:[-\w=./]+\s+)*?install\s+(.*)/.exec(part) ?? []
    if (options === undefined) return false
    const words = options.split(/\s+/).filter((word) => !word.startsWith('-'))
    return (
      words.some((word) => mentions(word, name)) ||
      namedFiles(options).some((file) => mentions(context.read(file), name))
    )
  })
}

/** The files of `-r`, and the project itself for `pip install .`. */
function namedFiles(options: string): string[] {
  const lists = [...options.matchAll(/(?:^|\s)(?:-r|--requirement)[=\s]+(\S+)/g)].flatMap(([, file = '']) =>
    path.posix.basename(file),
  )
  return /(?:^|\s)\.(?:\s|$|\[)/.test(options) ? [...lists, ...PROJECT_FILES] : lists
}

function mentions(text: string | undefined, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?:^|["'\\s])${escaped}(?:$|[\\s"'=<>~!;,[@])`, 'im').test(text ?? '')
}

/** Where the Python packages of a stage end up: virtual environments, `--prefix` and `--user`, else the system's. */
export function installFolders(stage: Stage): string[] {
  const inProject = stage.instructions.some(keepsEnvironmentInProject)
  const found = stage.instructions.flatMap((instruction) => [
    ...foldersOf(instruction).map((folder) => path.posix.resolve(instruction.folder, folder)),
    ...(isProjectInstall(instruction, inProject) ? [path.posix.join(instruction.folder, '.venv')] : []),
  ])
  return found.length > 0 ? [...new Set(found)] : ['/usr/local', '/usr']
}

function foldersOf({ keyword, source, settings }: DockerInstruction): string[] {
  if (keyword === 'ENV') {
    const environment = settings.filter(({ name }) => ['VIRTUAL_ENV', 'UV_PROJECT_ENVIRONMENT'].includes(name))
    return environment.flatMap(({ value }) => value ?? [])
  }
  if (keyword !== 'RUN') return []
  const named = source.matchAll(/(?:-m venv|\bvirtualenv|\buv venv)\s+(?:-\S+\s+)*([^\s;&]+)|--prefix[=\s]+([^\s;&]+)/g)
  const folders = [...named].flatMap(([, venv, prefix]) => venv ?? prefix ?? [])
  return /\bpip\b.*--user\b/.test(source) ? [...folders, '/root/.local'] : folders
}

/** uv keeps the environment beside the project; Poetry only when told to, else the packages are where no copy finds them. */
function isProjectInstall({ keyword, source }: DockerInstruction, inProject: boolean): boolean {
  return keyword === 'RUN' && (/\buv sync\b/.test(source) || (inProject && /\bpoetry\b.*\binstall\b/.test(source)))
}

function keepsEnvironmentInProject({ keyword, source, settings }: DockerInstruction): boolean {
  if (keyword === 'RUN') return /virtualenvs\.in-project\s+(?:true|1)/.test(source)
  return settings.some(
    ({ name, value }) => name === 'POETRY_VIRTUALENVS_IN_PROJECT' && /^(?:true|1)$/i.test(value ?? ''),
  )
}
