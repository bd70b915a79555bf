/** Below what the server takes, see `lib/security/body-limit.ts`: fields go along with some bytes of their own. */
const MAX_BYTES = 1_000_000

/** A sentence where a form is more than the site takes at once; told before anything is sent, so that nothing is lost. */
export function findSizeFault(form: FormData): string | undefined {
  let bytes = 0
  for (const [, value] of form) bytes += typeof value === 'string' ? bytesOf(value) : value.size
  if (bytes <= MAX_BYTES) return undefined
  const size = (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })
  return `Nothing was sent: this is ${size} MB, and the site takes 1 MB at once. What you typed is still here; shorten it and send it again.`
}

/** As it is sent: forms end their lines with two signs. https://html.spec.whatwg.org/#multipart-form-data */
function bytesOf(text: string): number {
  return new Blob([text.replace(/\r?\n/g, '\r\n')]).size
}
