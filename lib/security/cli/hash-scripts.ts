import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashInlineScripts } from '../inline-scripts'
import { addressOf, SCRIPT_MANIFEST_FILE, type ScriptManifest } from '../script-manifest'

/**
 * Runs after `next build`: writes down which inline scripts each page has, for `proxy.ts` to allow these and no others.
 */
const dist = path.resolve(process.env.NEXT_DIST_DIR ?? '.next')
const pages = path.join(dist, 'server/app')
if (!existsSync(pages)) throw new Error(`There are no built pages in ${pages}. Run: npm run build`)

const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
const manifest: ScriptManifest = Object.fromEntries(
  files.sort().map((file) => [addressOf(file), hashInlineScripts(readFileSync(path.join(pages, file), 'utf8'))]),
)
writeFileSync(path.join(dist, 'standalone', SCRIPT_MANIFEST_FILE), JSON.stringify(manifest))
const most = Math.max(...Object.values(manifest).map((hashes) => hashes.length))
console.log(`Hashed the inline scripts of ${files.length} pages; at most ${most} on one page.`)
