import { z } from 'zod'

/** Address of a page made at build time -> hashes of its inline scripts. */
export const ScriptManifest = z.record(z.string(), z.array(z.string()))
export type ScriptManifest = z.infer<typeof ScriptManifest>

/** Beside `server.js`, which works in its own folder. */
export const SCRIPT_MANIFEST_FILE = 'script-hashes.json'

// Next.js names the pages of last resort so; they answer at any address.
const LAST_RESORTS = ['/_not-found', '/_global-error']

/** A page made at build time, or nothing: then the address is made for the request, or there is nothing at it. */
export function findPageHashes(manifest: ScriptManifest, pathname: string): readonly string[] | undefined {
  return Object.hasOwn(manifest, pathname) ? manifest[pathname] : undefined
}

export function listFallbackHashes(manifest: ScriptManifest): string[] {
  return [...new Set(LAST_RESORTS.flatMap((page) => manifest[page] ?? []))]
}

/** `learn/images/first-dockerfile.html` -> `/learn/images/first-dockerfile`. */
export function addressOf(htmlFile: string): string {
  const address = `/${htmlFile.replaceAll('\\', '/').replace(/\.html$/, '')}`
  return address === '/index' ? '/' : address
}
