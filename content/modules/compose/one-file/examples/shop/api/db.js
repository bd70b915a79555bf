import { readFileSync } from 'node:fs'
import pg from 'pg'

export const pool = new pg.Pool({
  host: process.env.DB_HOST,
  database: process.env.DB_NAME,
  user: process.env.DB_USER,
  password: readPassword(),
})

// A waiting connection that breaks must not end the process.
pool.on('error', (error) => console.error('database:', error.message))

function readPassword() {
  const file = process.env.DB_PASSWORD_FILE
  return file ? readFileSync(file, 'utf8').trim() : process.env.DB_PASSWORD
}
