import path from 'node:path'
import type { ExampleFolder } from '../finding'
import { isRecord, listAt } from '../record'
import { readYaml } from '../yaml/read-yaml'

/**
 * Whether a kustomization of the folder lays this file over other manifests: such a patch is a part of an object, so
 * fields that the API requires may be missing.
 */
export function isKustomizePatch(file: string, folder: ExampleFolder): boolean {
  return [...folder].some(([name, text]) => {
    const { dir, base } = path.posix.parse(name)
    if (!/^kustomization\.ya?ml$/.test(base)) return false
    const patches = readYaml(text, 'kubernetes').documents.flatMap(({ value }) => patchesOf(value))
    return patches.some((patch) => path.posix.join(dir, patch) === file)
  })
}

function patchesOf(kustomization: unknown): string[] {
  const paths = listAt(kustomization, 'patches').map((patch) => (isRecord(patch) ? patch.path : undefined))
  const old = listAt(kustomization, 'patchesStrategicMerge')
  return [...paths, ...old].filter((patch) => typeof patch === 'string')
}
