/** Which inline scripts of a page may run: those of the server, told apart from any that somebody smuggled in. */
export type InlineScripts =
  /** A page made at build time: its scripts are known, so their hashes are named (`sha256-…`). */
  | { hashes: readonly string[] }
  /** A page made for this request: its scripts carry the nonce. Hashes are for what may be served in its place. */
  | { nonce: string; hashes: readonly string[] }

export interface PolicyOptions {
  scripts: InlineScripts
  /** React evaluates code and Next.js injects styles and a socket while a page is being developed. */
  development: boolean
  /** The visitor's side of the connection is encrypted. */
  tls: boolean
}

/** The value of the Content-Security-Policy header for one page. */
export function buildContentSecurityPolicy({ scripts, development, tls }: PolicyOptions): string {
  const directives: [name: string, ...values: string[]][] = [
    ['default-src', "'self'"],
    ['script-src', "'self'", ...(development ? ["'unsafe-inline'", "'unsafe-eval'"] : inlineSources(scripts))],
    ['style-src', "'self'", ...(development ? ["'unsafe-inline'"] : [])],
    ['img-src', "'self'", 'data:'],
    ['connect-src', "'self'", ...(development ? ['ws:'] : [])],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
  ]
  // Without encryption it would send every link to a port where nobody listens.
  if (tls) directives.push(['upgrade-insecure-requests'])
  return directives.map((directive) => directive.join(' ')).join('; ')
}

function inlineSources(scripts: InlineScripts): string[] {
  const hashes = scripts.hashes.map((hash) => `'${hash}'`)
  return 'nonce' in scripts ? [`'nonce-${scripts.nonce}'`, ...hashes] : hashes
}
