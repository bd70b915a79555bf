import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

export interface Ask {
  cookie?: string
  /** A form as it is sent; without one the page is fetched. */
  form?: { type: string; bytes: Buffer }
  /** What the answer has to say. Looked for only where it is asked: to unpack every page takes time from the server. */
  expect?: string
}

const PATIENCE_MS = 30_000
/** Every browser keeps its connection; not `fetch`, which takes about as much time of the machine as the server does. */
const agent = new Agent({ keepAlive: true })

/** Why an answer is not as it should be, or undefined once its last byte is there. Never throws. */
export function askFault(origin: string, path: string, { cookie, form, expect }: Ask): Promise<string | undefined> {
  const headers = {
    // As a browser says it of its own pages.
    origin,
    'accept-encoding': 'gzip',
    accept: form ? 'application/json' : 'text/html',
    ...(cookie === undefined ? {} : { cookie }),
    ...(form ? { 'content-type': form.type, 'content-length': form.bytes.byteLength } : {}),
  }
  return new Promise((resolve) => {
    const asked = request(origin + path, { agent, method: form ? 'POST' : 'GET', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', ({ name }) => resolve(name))
      response.once('end', () => {
        if (response.statusCode !== 200) return resolve(`status ${response.statusCode}`)
        const bytes = Buffer.concat(chunks)
        const isPacked = response.headers['content-encoding'] === 'gzip'
        const isExpected = expect === undefined || (isPacked ? gunzipSync(bytes) : bytes).includes(expect)
        resolve(isExpected && bytes.length > 0 ? undefined : 'another answer')
      })
    })
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)))
    asked.once('error', ({ message }) => resolve(message))
    asked.end(form?.bytes)
  })
}

/**
 * Has whoever asks next open a new connection. One that has been idle for some seconds may be closed by the server just as
 * it is used; browsers then ask once more by themselves.
 */
export function forgetConnections(): void {
  agent.destroy()
}

/** A form as a browser sends it. */
export async function packForm(fields: FormData): Promise<NonNullable<Ask['form']>> {
  const packed = new Response(fields)
  return { type: packed.headers.get('content-type') ?? '', bytes: Buffer.from(await packed.arrayBuffer()) }
}
