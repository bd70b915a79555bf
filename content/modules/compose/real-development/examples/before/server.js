import { createServer } from 'node:http'
import { pool } from './db.js'

const routes = {
  '/health': () => ({ status: 'alive' }),
  '/products': listProducts,
}

async function listProducts() {
  const { rows } = await pool.query('SELECT name, cents FROM product ORDER BY name')
  return rows
}

// Fail early: without its database the API is of no use.
await pool.query('SELECT 1')

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
  process.on(signal, () => server.close(() => pool.end()))
}
