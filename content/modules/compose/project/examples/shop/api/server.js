import { createServer } from 'node:http'
import { openDatabase } from './database.js'
import { openMemory } from './memory.js'

const routes = {
  'GET /health': () => ({ status: 'alive' }),
  'GET /ready': async () => ({ status: 'ready', ...(await store.count()) }),
  'GET /products': () => store.products(),
  'GET /orders': () => store.count(),
  'POST /orders': ([product]) => store.order(product),
}

const server = createServer(async (request, response) => {
  const [path, ...rest] = request.url.slice(1).split('/')
  response.setHeader('Content-Type', 'application/json')
  try {
    const body = await routes[`${request.method} /${path}`]?.(rest)
    response.writeHead(body ? 200 : 404).end(`${JSON.stringify(body ?? { error: 'not found' })}\n`)
  } catch (error) {
    console.error('request failed:', error.message)
    response.writeHead(503).end('{"error":"the store does not answer"}\n')
  }
})

// The first process of a container ignores these signals unless it handles them, also while it waits for the database.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => server.close(() => process.exit()))
}

const store = process.env.DB_HOST ? await openDatabase() : openMemory()
server.listen(5000, '0.0.0.0', () => console.log('Listening on port 5000'))
