import { globSync, readFileSync } from 'node:fs'

/** What Next.js does with an export that is no handler. */
const SETTINGS = new Set(['dynamic', 'dynamicParams', 'generateStaticParams', 'revalidate', 'runtime', 'maxDuration'])
const EXPORT = /^export (?:async )?(?:function|const) (\w+)/
const BUILT_AHEAD = /^export const dynamic = 'force-static'$/m
const TYPE = /^export (?:type|interface) /

/** Names that a file exports; one that is exported in another way is an error, so that none stays unseen. */
function listExports(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('export ') && !TYPE.test(line))
    .map((line) => EXPORT.exec(line)?.[1] ?? `${line}: write "export function" or "export const"`)
}

function listSources(): string[] {
  return globSync('{app,components,lib}/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
}

const isActions = (file: string) => /^(['"])use server\1/.test(readFileSync(file, 'utf8'))
/** Routes that are built ahead know no visitor: they are the same file for everybody. */
const isRoute = (file: string) =>
  /\/route\.tsx?$/.test(file) && file.startsWith('app/') && !BUILT_AHEAD.test(readFileSync(file, 'utf8'))

/** Every server action and every route handler, as `app/x/actions.ts makeX`. */
export function listEntries(): string[] {
  const files = listSources().filter((file) => isActions(file) || isRoute(file))
  return files
    .flatMap((file) => listExports(file).map((name) => ({ file, name })))
    .filter(({ name }) => !SETTINGS.has(name))
    .map(({ file, name }) => `${file} ${name}`)
    .sort()
}

/** Files with an action inside of a function, which no list of exports shows. */
export function listHiddenActions(): string[] {
  return listSources().filter((file) => /^\s+(['"])use server\1/m.test(readFileSync(file, 'utf8')))
}
