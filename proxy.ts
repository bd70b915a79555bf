import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type NextRequest, NextResponse } from 'next/server'
import { buildContentSecurityPolicy, type InlineScripts } from '@/lib/security/content-security-policy'
import {
  findPageHashes,
  listFallbackHashes,
  SCRIPT_MANIFEST_FILE,
  ScriptManifest,
} from '@/lib/security/script-manifest'
import { isEncrypted, STRICT_TRANSPORT_SECURITY } from '@/lib/security/security-headers'

export const config = {
  matcher: [
    {
      // Pages. Files have nothing to run, and what is fetched while moving from page to page is no document.
      source: '/((?!api/|_next/|.*\\.(?:css|gz|ico|js|json|map|png|svg|txt|webmanifest|webp|woff2|xml)$).*)',
      missing: [{ type: 'header', key: 'rsc' }],
    },
  ],
}

const development = process.env.NODE_ENV === 'development'
const manifest = development ? {} : readManifest()

/** Tells the browser which scripts of the page are ours. */
export function proxy(request: NextRequest): NextResponse {
  const scripts = scriptsOf(request)
  const tls = isEncrypted(request.headers.get('x-forwarded-proto'), process.env.TRUST_PROXY)
  const policy = buildContentSecurityPolicy({ scripts, development, tls })
  const missing = missingLessonOf(request.nextUrl.pathname)
  const response = missing ? NextResponse.rewrite(new URL(missing, request.url)) : pass(request, scripts, policy)
  response.headers.set('Content-Security-Policy', policy)
  if (tls) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT_SECURITY)
  return response
}

/** Only pages made at build have known scripts; all others are made for the request. */
function scriptsOf({ nextUrl }: NextRequest): InlineScripts {
  const hashes = findPageHashes(manifest, nextUrl.pathname)
  if (hashes) return { hashes }
  return { nonce: randomBytes(16).toString('base64'), hashes: listFallbackHashes(manifest) }
}

/**
 * The lesson of a quiz that does not exist. A page made for a request cannot answer 404 with its whole frame: Next.js
 * sends an empty shell that only the script fills. The lesson's own address, built ahead or not there, can.
 */
function missingLessonOf(pathname: string): string | undefined {
  const lesson = /^(\/learn\/[^/]+\/[^/]+)\/quiz\/?$/.exec(pathname)?.[1]
  return development || !lesson || findPageHashes(manifest, lesson) ? undefined : lesson
}

/** Next.js finds the nonce in the request's header and puts it on every script of the page. */
function pass(request: NextRequest, scripts: InlineScripts, policy: string): NextResponse {
  if (!('nonce' in scripts)) return NextResponse.next()
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  return NextResponse.next({ request: { headers } })
}

function readManifest(): ScriptManifest {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), SCRIPT_MANIFEST_FILE)
  // Read when the server starts: a build that was not finished is found then, and not by a visitor.
  return ScriptManifest.parse(JSON.parse(readFileSync(file, 'utf8')))
}
