import { createServer } from 'node:http'
import pg from 'pg'

// The address is read from PGHOST, PGUSER, PGDATABASE and PGPASSWORD.
// Both limits together stay below the probe's two seconds.
const database = new pg.Pool({ connectionTimeoutMillis: 900, query_timeout: 900 })
database.on('error', (error) => console.error('database:', error.message))

const answers = {
  '/health': () => 200,
  '/ready': () => database.query('SELECT 1').then(() => 200, () => 503),
}

createServer(async (request, response) => {
  response.writeHead((await answers[request.url]?.()) ?? 404).end()
}).listen(5000, '0.0.0.0')
