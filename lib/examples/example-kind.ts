import path from 'node:path'

export type ExampleKind =
  | 'dockerfile'
  | 'compose'
  | 'yaml'
  | 'template'
  | 'json'
  | 'json-with-comments'
  | 'shell'
  | 'script'
  | 'python'
  | 'transcript'
  /** The data of a `<CacheExplorer>`. */
  | 'cache-explorer'
  /** Shown as it is: `*.toml`, `*.mod`, `*.go`, `*.java`, `.dockerignore` and whatever else has no checker. */
  | 'other'

const BY_NAME: readonly (readonly [RegExp, ExampleKind])[] = [
  [/\.dockerignore$/, 'other'],
  [/^Dockerfile(\..+)?$|\.Dockerfile$/, 'dockerfile'],
  [/^cache-explorer.*\.ya?ml$/, 'cache-explorer'],
  [/^(docker-)?compose.*\.ya?ml$|\.compose\.ya?ml$/, 'compose'],
  [/^(tsconfig|jsconfig|devcontainer).*\.json$|\.jsonc$/, 'json-with-comments'],
  [/\.json$/, 'json'],
  [/\.(sh|bash)$/, 'shell'],
  [/\.([cm]?js|[cm]?ts|jsx|tsx)$/, 'script'],
  [/\.py$/, 'python'],
  [/\.console$/, 'transcript'],
]

/** Tells the kind of an example by its name, as content/README.md promises to authors. */
export function exampleKind(file: string): ExampleKind {
  const { base, dir } = path.posix.parse(file)
  // The templates of a Helm chart are YAML only after Helm has filled them in.
  if (/\.(ya?ml|tpl)$/.test(base) && dir.split('/').includes('templates')) return 'template'
  const [, kind] = BY_NAME.find(([pattern]) => pattern.test(base)) ?? []
  return kind ?? (/\.ya?ml$/.test(base) ? 'yaml' : 'other')
}
