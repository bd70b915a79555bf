import type { Finding } from '../finding'
import { checkManifests } from './check-manifest'

/** What is found in a manifest, line by line; its neighbours are the other files of its folder. */
export async function check(text: string, neighbours: Record<string, string> = {}): Promise<Finding[]> {
  const findings = await checkManifests({ path: 'app.yaml', text }, new Map(Object.entries(neighbours)))
  return findings.toSorted((one, other) => one.line - other.line)
}
