import { expect, test } from 'vitest'
import { isOwnLink } from './own-link'

const host = '192.168.0.7:3000'
const ask = (headers: Record<string, string>) => isOwnLink(new Headers({ host, ...headers }))

test('the word of the browser counts, whatever page is claimed', () => {
  const referer = `http://${host}/account/sign-in`
  expect(ask({ 'sec-fetch-site': 'same-origin' })).toBe(true)
  for (const site of ['cross-site', 'same-site', 'none']) expect(ask({ 'sec-fetch-site': site, referer })).toBe(false)
})

test('without it the page that is left has to be ours', () => {
  expect(ask({ referer: `http://${host}/account/sign-in` })).toBe(true)
  for (const referer of ['http://evil.example/', `http://evil.example/${host}`, 'http://192.168.0.7:3001/', 'x']) {
    expect(ask({ referer }), referer).toBe(false)
  }
  expect(ask({})).toBe(false)
})
