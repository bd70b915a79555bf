/**
 * Whether somebody followed a link of a page of this site.
 *
 * A page of another site could otherwise begin a sign-in in the background of a browser, and sign its reader in as
 * somebody else. Browsers tell where a request comes from (Sec-Fetch-Site) on sites with TLS and on localhost; elsewhere
 * the page that is left has to be ours: it can be concealed, but not forged.
 */
export function isOwnLink(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const page = headers.get('referer')
  return page !== null && URL.canParse(page) && new URL(page).host === headers.get('host')
}
