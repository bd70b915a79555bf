import { createServer } from 'node:http'
import { cached } from './cache.js'
import { pool } from './db.js'
import { retry } from './retry.js'

const routes = {
  '/health': () => ({ status: 'alive' }),
  '/ready': async () => {
    await pool.query('SELECT 1')
    return { status: 'ready' }
  },
  '/products': () => cached('products', 30, listProducts),
}

async function listProducts() {
  console.log('products read from the database')
  const { rows } = await pool.query('SELECT name, cents FROM product ORDER BY name')
  return rows
}

// Without its database the API is of no use, but it gives the database time.
await retry(() => pool.query('SELECT 1'))

const server = createServer(async (request, response) => {
  try {
    const body = await routes[request.url]?.()
    send(response, body ? 200 : 404, body ?? { error: 'not found' })
  } catch (error) {
    console.error('request failed:', error.message)
    send(response, 503, { error: 'the database does not answer' })
  }
})

function send(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(`${JSON.stringify(body)}\n`)
}

server.listen(5000, '0.0.0.0', () => console.log('Listening on port 5000'))

// The first process of a container ignores these signals unless it handles them.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close(() => process.exit()))
}
