import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { openCache } from './cache.js'
import { retry } from './retry.js'

/** A shop that keeps its orders in PostgreSQL and asks Redis for its products first. */
export async function openDatabase() {
  const pool = new pg.Pool({
    host: process.env.DB_HOST,
    database: process.env.DB_NAME,
    user: process.env.DB_USER,
    password: (await readFile(process.env.DB_PASSWORD_FILE, 'utf8')).trim(),
  })
  // A waiting connection that breaks must not end the process.
  pool.on('error', (error) => console.error('database:', error.message))
  await retry(() => pool.query('SELECT 1'))
  const cached = openCache(process.env.REDIS_URL)

  return {
    products: () => cached('products', 30, () => rows('SELECT name, cents FROM product ORDER BY name')),
    async count() {
      const [{ orders }] = await rows('SELECT count(*)::int AS orders FROM purchase')
      return { orders }
    },
    async order(name) {
      const [made] = await rows(
        'INSERT INTO purchase (product) SELECT name FROM product WHERE name = $1 RETURNING id AS order',
        [name],
      )
      return made
    },
  }

  async function rows(text, values) {
    return (await pool.query(text, values)).rows
  }
}
