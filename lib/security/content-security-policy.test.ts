import { expect, test } from 'vitest'
import { buildContentSecurityPolicy } from './content-security-policy'

const production = { development: false, tls: false }

test('a page made at build time allows its own inline scripts and no others', () => {
  expect(buildContentSecurityPolicy({ ...production, scripts: { hashes: ['sha256-a', 'sha256-b'] } })).toBe(
    "default-src 'self'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
})

test('a page made for the request allows its nonce and the pages of last resort', () => {
  const policy = buildContentSecurityPolicy({ ...production, scripts: { nonce: 'n0nce', hashes: ['sha256-404'] } })
  expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'sha256-404';")
})

test('nothing is allowed by its mere presence on the page in production', () => {
  expect(buildContentSecurityPolicy({ ...production, scripts: { hashes: [] } })).not.toContain('unsafe')
})

test('requests are upgraded only where the visitor came encrypted', () => {
  const scripts = { hashes: [] }
  expect(buildContentSecurityPolicy({ ...production, scripts })).not.toContain('upgrade-insecure-requests')
  expect(buildContentSecurityPolicy({ ...production, scripts, tls: true })).toMatch(/; upgrade-insecure-requests$/)
})

test('while developing, React may evaluate code and the page may reload itself', () => {
  const policy = buildContentSecurityPolicy({ development: true, tls: false, scripts: { nonce: 'n', hashes: [] } })
  expect(policy).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval';")
  expect(policy).toContain("connect-src 'self' ws:;")
  // A nonce would make browsers ignore 'unsafe-inline'.
  expect(policy).not.toContain('nonce-')
})
