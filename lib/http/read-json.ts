import 'server-only'

/** Reads JSON, and no further than the limit, whatever length the sender claims. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<{ json: unknown } | 'too-long' | 'no-json'> {
  // A form of another site cannot say this of itself: the browser would ask us first.
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return 'no-json'
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return 'too-long'
    chunks.push(chunk)
  }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))) }
  } catch {
    return 'no-json'
  }
}
