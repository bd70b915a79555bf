import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { distDir, root, standalone, stop } from './project.mjs'

/**
 * Completes the standalone output after a build: Next.js leaves out the files that a content delivery network could
 * serve, and it cannot know that the server reads the course. The folder can then be served, or copied into an
 * image, as it is.
 */
if (!existsSync(path.join(standalone, 'server.js')))
  stop(`There is no ${distDir}/standalone/server.js. Run: npm run build`)
copy(path.join(root, distDir, 'static'), path.join(standalone, distDir, 'static'))
copy(path.join(root, 'public'), path.join(standalone, 'public'))
copy(path.resolve(root, process.env['CONTENT_DIR'] ?? 'content'), path.join(standalone, 'content'))
// For backups and links where there is no npm: `node db.mjs backup`. The drivers stand beside it, for the server.
await build({
  entryPoints: [path.join(root, 'lib/db/cli/db.ts')],
  outfile: path.join(standalone, 'db.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['react-server'],
  external: ['better-sqlite3', 'pg'],
  // As next.config.ts does for the server: an image knows its address only while it is built.
  define: { 'process.env.SITE_URL': JSON.stringify(process.env['SITE_URL'] ?? '') },
  logLevel: 'warning',
})

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  // What was there may be an older build's: its files would be served, and grow, for ever.
  rmSync(to, { recursive: true, force: true })
  if (existsSync(from)) cpSync(from, to, { recursive: true })
}
