import type { IncomingHttpHeaders } from 'node:http'
import { EARLY_REFUSALS } from '@/lib/forms/early-refusals'
import { MAX_BODY_BYTES } from './body-limit'

/** Why a request is answered before anybody reads its body. */
export interface RequestFault {
  status: 400 | 403 | 411 | 413
  reason: string
}

interface Asked {
  method?: string | undefined
  url?: string | undefined
  headers: IncomingHttpHeaders
}

const FOREIGN: RequestFault = { status: 403, reason: EARLY_REFUSALS.foreign }
const TOO_LARGE: RequestFault = { status: 413, reason: EARLY_REFUSALS.tooLarge }
const NO_LENGTH: RequestFault = { status: 411, reason: EARLY_REFUSALS.noLength }
const BAD_ADDRESS: RequestFault = { status: 400, reason: EARLY_REFUSALS.badAddress }
const NO_BOUNDARY: RequestFault = { status: 400, reason: EARLY_REFUSALS.noBoundary }

/** What may have an effect. https://www.rfc-editor.org/rfc/rfc9110#name-safe-methods */
const SAFE = ['GET', 'HEAD', 'OPTIONS', 'TRACE']

/** What is wrong with a request by its head alone. */
export function findRequestFault({ method = 'GET', url = '', headers }: Asked): RequestFault | undefined {
  if (!isDecodable(url)) return BAD_ADDRESS
  if (!SAFE.includes(method) && isForeign(headers)) return FOREIGN
  if (Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES) return TOO_LARGE
  if (!SAFE.includes(method) && hasUnknownParts(headers)) return NO_BOUNDARY
  // A proxy may hand on a request without a body in chunks, and nobody reads one of those that only ask.
  if (SAFE.includes(method) || headers['transfer-encoding'] === undefined) return undefined
  // All browsers tell it; who does not could send without an end.
  return NO_LENGTH
}

/**
 * Whether a browser says that another site sends it. A request that says nothing comes from no browser of today, and so
 * without anybody's cookies. The rule is that of Go's `http.CrossOriginProtection`:
 * https://pkg.go.dev/net/http#CrossOriginProtection
 */
function isForeign({ 'sec-fetch-site': site, origin, host }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

/** Next.js decodes the parts of a path for its pages and routes, and answers 500 where it cannot. The query is read leniently. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

/** Next.js reads the form of a page's action before any of our code is asked, and answers 500 where it cannot. */
function hasUnknownParts({ 'content-type': type = '' }: IncomingHttpHeaders): boolean {
  return /^\s*multipart\/form-data\b/i.test(type) && !/;\s*boundary="?[^\s";]/i.test(type)
}
