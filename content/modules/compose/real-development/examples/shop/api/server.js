import { createServer } from 'node:http'
import { openCache } from './cache.js'
import { pool } from './db.js'
import { retry } from './retry.js'

const cached = openCache(process.env.REDIS_URL)

const routes = {
  '/ready': () => pool.query('SELECT 1').then(() => ({ status: 'ready' })),
  '/products': () => cached('products', 30, listProducts),
}

async function listProducts() {
  console.log('products read from the database')
  return (await pool.query('SELECT name, cents FROM product ORDER BY name')).rows
}

// Without its database the API is of no use, but it gives the database time.
await retry(() => pool.query('SELECT 1'))

const server = createServer(async (request, response) => {
  response.setHeader('Content-Type', 'application/json')
  try {
    const body = await routes[request.url]?.()
    response.writeHead(body ? 200 : 404).end(`${JSON.stringify(body ?? { error: 'not found' })}\n`)
  } catch (error) {
    console.error('request failed:', error.message)
    response.writeHead(503).end('{"error":"the database does not answer"}\n')
  }
})

server.listen(5000, '0.0.0.0', () => console.log('Listening on port 5000'))

// The first process of a container ignores these signals unless it handles them.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close(() => process.exit()))
}
