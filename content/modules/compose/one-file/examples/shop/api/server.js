import { createServer } from 'node:http'
import { pool } from './db.js'

const routes = {
  '/products': async () => (await pool.query('SELECT name, cents FROM product ORDER BY name')).rows,
}

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
