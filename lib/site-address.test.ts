import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { setEnvironment } from '@/tests/support/environment'
import { findSiteAddress, readSiteAddress } from './site-address'

interface Visit {
  /** `SITE_URL`: when it was built, and when it started. */
  built?: string
  started?: string
  trusted?: boolean
  headers?: Record<string, string>
}

function visit({ built = '', started = '', trusted = false, headers = {} }: Visit): string {
  setEnvironment('SITE_URL', built)
  const environment = { NODE_ENV: 'production' as const, SITE_URL: started, TRUST_PROXY: String(trusted) }
  return findSiteAddress({ environment, headers: new Headers(headers), findOwnAddress: () => '192.168.1.20' })
}

const visited = { headers: { host: 'school.local:8080', 'x-forwarded-proto': 'https' } }

test('what the operator named when the server started comes first, then what was named when it was built', () => {
  const named = { built: 'https://built.example', ...visited }
  expect(visit({ ...named, started: 'https://learn.example.org/' })).toBe('https://learn.example.org')
  expect(visit(named)).toBe('https://built.example')
})

test('without a name it is the address that the visitor uses, with TLS where a proxy that is trusted says so', () => {
  expect(visit(visited)).toBe('http://school.local:8080')
  expect(visit({ ...visited, trusted: true })).toBe('https://school.local:8080')
  expect(visit({ built: 'http://localhost:3000', started: 'http://127.0.0.1:3000', ...visited })).toBe(
    'http://school.local:8080',
  )
})

test('localhost is another device on every device, so the address of this machine stands for it', () => {
  expect(visit({ headers: { host: 'localhost:3000' } })).toBe('http://192.168.1.20:3000')
})

test('a host that is none changes nothing', () => {
  for (const headers of [{}, { host: '' }, { host: 'a b' }, { host: ':' }]) {
    expect(visit({ built: 'http://localhost:4000', headers })).toBe('http://localhost:4000')
  }
})

test('what is no address is refused with the sentence that a build says', () => {
  for (const SITE_URL of ['learn.example.org', 'learn.example.org:443', 'ftp://learn.example.org', 'javascript:1']) {
    const read = () => readSiteAddress({ NODE_ENV: 'production', SITE_URL })
    expect(read).toThrow(`SITE_URL is "${SITE_URL}"; an address looks like https://learn.example.org`)
  }
})

test('only what is made when the site is built uses an address that is known then', () => {
  const root = path.resolve(import.meta.dirname, '../app')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('siteUrl'))
  expect(files.sort()).toEqual(['layout.tsx', 'robots.ts', 'sitemap.ts'])
})
