import { createServer } from 'node:net'

// The command that the reader typed, so that the advice can be typed too.
const command = process.env['npm_lifecycle_event'] === 'start' ? 'npm start' : 'npm run up'

/**
 * Reads a port from the environment.
 * @param {string | undefined} text
 * @returns {{ port: number } | { problem: string }}
 */
export function readPort(text) {
  if (text === undefined || text === '') return { port: 3000 }
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return { port }
  return { problem: `PORT is "${text}", but a port is a whole number from 1 to 65535, as in: PORT=3001 ${command}` }
}

/**
 * Says in one sentence why nothing can be served on the port, else nothing.
 * @param {number} port
 * @param {string} host The address that the server will listen on.
 * @returns {Promise<string | undefined>}
 */
export async function findPortProblem(port, host) {
  // The loopback addresses too: another program on 127.0.0.1 alone would answer in our place at http://localhost.
  for (const address of [host, '127.0.0.1', '::1']) {
    const code = await tryToListen(port, address)
    if (code === 'EADDRINUSE')
      return `Port ${port} is taken by another program. Choose another: PORT=${nextPort(port)} ${command}`
    if (code === 'EACCES') return `Port ${port} needs administrator's rights. Choose another: PORT=3000 ${command}`
    if (code && address === host) return `The address ${host} cannot be listened on (${code}). Check HOST.`
  }
  return undefined
}

/**
 * A port that nobody uses, for a server that only a test will ask for.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0))
    })
  })
}

/** @param {number} port */
function nextPort(port) {
  return port < 65_535 ? port + 1 : 3000
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} The error's code.
 */
function tryToListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)))
  })
}
