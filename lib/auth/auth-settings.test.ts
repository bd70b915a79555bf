import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readAuthSettings } from './auth-settings'

const folder = () => mkdtempSync(path.join(tmpdir(), 'drydock-auth-'))

test('without a setting a secret is made once, which only its owner can read', () => {
  const data = folder()
  const surroundings = { environment: { NODE_ENV: 'test' as const }, folder: data }
  const { secret } = readAuthSettings(surroundings)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(readAuthSettings(surroundings).secret).toBe(secret)
  expect(statSync(path.join(data, 'auth-secret')).mode & 0o777).toBe(0o600)
})

test('servers that share a database must be told one secret, and a short one is refused', () => {
  const shared = { NODE_ENV: 'test' as const, DATABASE_URL: 'postgres://db/x' }
  expect(() => readAuthSettings({ environment: shared, folder: folder() })).toThrow(/all need one AUTH_SECRET/)
  const short = { ...shared, AUTH_SECRET: 'abc' }
  expect(() => readAuthSettings({ environment: short, folder: folder() })).toThrow(/AUTH_SECRET has 3 characters/)
})

test('the address of the site is kept without a path or capitals, however the operator writes it', () => {
  const read = (SITE_URL: string) => {
    const environment = { NODE_ENV: 'test' as const, AUTH_SECRET: 'x'.repeat(32), SITE_URL }
    return readAuthSettings({ environment, folder: folder() }).siteUrl
  }
  expect(read('HTTPS://Learn.example.org/')).toBe('https://learn.example.org')
  expect(read('http://192.168.1.20:8080')).toBe('http://192.168.1.20:8080')
  expect(() => read('learn.example.org')).toThrow('SITE_URL is "learn.example.org"')
})
