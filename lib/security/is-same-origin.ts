/**
 * Whether a request comes from a page of this site.
 *
 * Browsers tell it themselves (Sec-Fetch-Site, which no script can set) on sites with TLS and on localhost; elsewhere the
 * origin is compared with the host that was asked. Without either, a request that only reads is taken: no page of
 * another site would see the answer. https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Sec-Fetch-Site
 */
export function isSameOrigin({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = headers.get('origin')
  if (!origin) return method === 'GET'
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
